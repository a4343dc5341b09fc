package integritas.plugins.gratification.statistics.activity;

import integritas.plugin.api.Refusal;
import integritas.plugin.api.Refusal.Fault;
import integritas.plugins.gratification.Wording;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a form sent, field by field, and what is wrong with it so far. */
final class Typed {

    private static final int LONGEST = 4000;

    private final Map<String, String> fields;
    private final List<Fault> faults = new ArrayList<>();

    Typed(Map<String, String> fields) {
        this.fields = Map.copyOf(fields);
    }

    static Typed of(List<EntityPart> parts) {
        Map<String, String> fields = new HashMap<>();
        for (EntityPart part : parts) {
            if (part.getFileName().isEmpty()) {
                fields.put(part.getName(), text(part));
            }
        }
        return new Typed(fields);
    }

    private static String text(EntityPart part) {
        try {
            return new String(part.getContent().readNBytes(LONGEST), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String get(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    Map<String, String> fields() {
        return fields;
    }

    /** Returns a text that must not be blank. */
    String line(String field, int longest) {
        String value = get(field);
        if (value.isEmpty() || value.length() > longest || value.chars().anyMatch(Character::isISOControl)) {
            fault(field, "line");
        }
        return value;
    }

    /** Returns a text that may be blank. */
    String prose(String field, int longest) {
        if (get(field).length() > longest) {
            fault(field, "prose");
        }
        return get(field);
    }

    /** Returns a day of the past, or today. */
    LocalDate day(String field, LocalDate today) {
        Optional<LocalDate> day = parsed(get(field)).filter(one -> !one.isAfter(today) && one.getYear() >= 1990);
        if (day.isEmpty()) {
            fault(field, "day");
        }
        return day.orElse(today);
    }

    int number(String field) {
        boolean sound = get(field).matches("[1-9]\\d{0,7}");
        if (!sound) {
            fault(field, "number");
        }
        return sound ? Integer.parseInt(get(field)) : 1;
    }

    <E extends Enum<E>> E choice(String field, E... all) {
        Optional<E> chosen = List.of(all).stream()
                .filter(one -> one.name().equals(get(field)))
                .findFirst();
        if (chosen.isEmpty()) {
            fault(field, "choice");
        }
        return chosen.orElse(all[0]);
    }

    void fault(String field, String code) {
        faults.add(new Fault(field, code + "-not-accepted", Wording.of("statistics.fault." + code)));
    }

    /** @throws Refusal INPUT_NOT_ACCEPTED naming all that is wrong */
    void refuseFaults() {
        if (!faults.isEmpty()) {
            throw new Refusal(Refusal.Kind.INPUT_NOT_ACCEPTED, "activity not accepted", faults);
        }
    }

    private static Optional<LocalDate> parsed(String day) {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException malformed) {
            return Optional.empty();
        }
    }
}
