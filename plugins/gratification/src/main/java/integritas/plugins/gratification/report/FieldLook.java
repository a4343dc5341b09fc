package integritas.plugins.gratification.report;

import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** How a field is offered to browsers and screen readers. */
public final class FieldLook {

    private static final Set<Field> WITH_HINT = Set.of(
            Field.NIK,
            Field.EMAIL,
            Field.UNIT,
            Field.STREET,
            Field.VALUE,
            Field.CURRENCY,
            Field.GIVER_NAME,
            Field.RECEIVED_ON,
            Field.CHRONOLOGY,
            Field.DESCRIPTION,
            Field.LOCATION,
            Field.COMPENSATION);

    private static final Map<Field, String> AUTOCOMPLETE = Map.of(
            Field.NAME, "name",
            Field.BIRTH_DATE, "bday",
            Field.EMAIL, "email",
            Field.PHONE, "tel",
            Field.STREET, "street-address",
            Field.POSITION, "organization-title");

    private FieldLook() {}

    public static boolean hasHint(Field field) {
        return WITH_HINT.contains(field);
    }

    /** Returns what the browser may fill in of whoever types; off where it is about somebody else. */
    public static String autocomplete(Field field) {
        return AUTOCOMPLETE.getOrDefault(field, "off");
    }

    public static String type(Field field) {
        return switch (field.shape()) {
            case DAY -> "date";
            case EMAIL -> "email";
            case PHONE -> "tel";
            default -> "text";
        };
    }

    /** Returns which keys a phone shows; null where it is to decide by itself. */
    public static @Nullable String inputMode(Field field) {
        return switch (field.shape()) {
            case NIK -> "numeric";
            case AMOUNT -> "decimal";
            default -> null;
        };
    }

    /** Returns the ids of what explains a field; null if nothing does. */
    public static @Nullable String describedBy(Field field, String name, boolean atFault) {
        StringJoiner ids = new StringJoiner(" ");
        if (hasHint(field)) {
            ids.add(name + ".hint");
        }
        if (atFault) {
            ids.add(name + ".fault");
        }
        return ids.length() == 0 ? null : ids.toString();
    }
}
