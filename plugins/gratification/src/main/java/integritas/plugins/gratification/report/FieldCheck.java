package integritas.plugins.gratification.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Looks at one field by itself. Returns the code of what is wrong with it. */
final class FieldCheck {

    private static final Set<Field> MAY_BE_EMPTY = Set.of(
            Field.UNIT,
            Field.CONTACT_NAME,
            Field.CONTACT_PHONE,
            Field.GIVER_NAME,
            Field.GIVER_OFFICE,
            Field.GIVER_ADDRESS,
            Field.RELATION_NOTE,
            Field.EVENT_NOTE,
            Field.LOCATION,
            Field.LOCATION_NOTE);

    /** Years of more than four digits are none of this world. */
    private static final int ISO_DAY = 10;

    private static final Pattern NIK = Pattern.compile("\\d{16}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d ().-]{6,29}");

    private final LocalDate today;
    private final Set<UUID> units;

    /** @param units keys of the agency's units */
    FieldCheck(LocalDate today, Set<UUID> units) {
        this.today = today;
        this.units = units;
    }

    Optional<String> fault(Field field, String text) {
        if (text.isEmpty()) {
            return mayBeEmpty(field) ? Optional.empty() : Optional.of(missing(field));
        }
        if (text.length() > field.shape().longest()) {
            return Optional.of("too-long");
        }
        return switch (field.shape()) {
            case LINE, PROSE -> Optional.empty();
            case DAY -> day(text);
            case NIK -> unless(NIK.matcher(text).matches(), "nik-malformed");
            case EMAIL -> unless(EMAIL.matcher(text).matches(), "email-malformed");
            case PHONE -> unless(PHONE.matcher(text).matches(), "phone-malformed");
            case AMOUNT -> unless(Amount.of(text).isPresent(), "amount-malformed");
            case CURRENCY -> unless(isCurrency(text), "currency-unknown");
            case UNIT -> unless(isUnit(text), "unit-unknown");
            case CHOICE -> unless(field.choices().contains(text), "choice-unknown");
        };
    }

    static boolean mayBeEmpty(Field field) {
        return MAY_BE_EMPTY.contains(field);
    }

    static Optional<LocalDate> parsed(String day) {
        try {
            return Optional.of(LocalDate.parse(day)).filter(one -> day.length() == ISO_DAY);
        } catch (DateTimeParseException malformed) {
            return Optional.empty();
        }
    }

    private static String missing(Field field) {
        return switch (field.shape()) {
            case CHOICE -> "choice-missing";
            case CURRENCY -> "currency-missing";
            default -> "missing";
        };
    }

    private Optional<String> day(String text) {
        return parsed(text)
                .map(day -> unless(!day.isAfter(today), "day-in-future")
                        .or(() -> unless(day.getYear() > 1900, "day-malformed")))
                .orElse(Optional.of("day-malformed"));
    }

    private boolean isUnit(String text) {
        return units.stream().map(UUID::toString).anyMatch(text::equals);
    }

    private static boolean isCurrency(String text) {
        return Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .anyMatch(text::equals);
    }

    private static Optional<String> unless(boolean fine, String code) {
        return fine ? Optional.empty() : Optional.of(code);
    }
}
