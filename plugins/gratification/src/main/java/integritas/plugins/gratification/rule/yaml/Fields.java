package integritas.plugins.gratification.rule.yaml;

import integritas.rubric.Text;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of a mapping whose keys are known beforehand. */
record Fields(Entry mapping, Map<String, Entry> values) {

    private static final List<String> LANGUAGES = List.of("id", "en");

    Optional<Entry> optional(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** Returns the value; if it is missing, a fault is noted and an entry returned that has nothing. */
    Entry required(String key) {
        return optional(key).orElseGet(() -> {
            if (mapping.there()) {
                mapping.fault(key + " is missing");
            }
            return new Entry(mapping.file(), mapping.key(), mapping.node(), false, mapping.faults());
        });
    }

    List<Entry> items(String key) {
        return optional(key).map(Entry::items).orElse(List.of());
    }

    String text(String key) {
        return required(key).text().orElse("?");
    }

    /** Returns a wording, which is there in both languages. */
    Text wording(String key) {
        return wording(required(key));
    }

    static Text wording(Entry entry) {
        Fields fields = entry.fields("id", "en");
        Map<String, String> wordings = new LinkedHashMap<>();
        LANGUAGES.forEach(language -> wordings.put(language, fields.text(language)));
        return new Text(wordings);
    }

    /** Returns a number of days or months. */
    int count(String key) {
        return required(key)
                .as("a number from 1 to 1000", text -> {
                    if (!text.matches("[1-9]\\d{0,2}|1000")) {
                        throw new IllegalArgumentException(text);
                    }
                    return Integer.valueOf(text);
                })
                .orElse(1);
    }

    BigDecimal rupiah(String key) {
        return required(key)
                .as("a number of whole rupiah", text -> {
                    if (!text.matches("[1-9]\\d{0,14}")) {
                        throw new IllegalArgumentException(text);
                    }
                    return new BigDecimal(text);
                })
                .orElse(BigDecimal.ONE);
    }

    boolean flag(String key) {
        return optional(key)
                .flatMap(entry -> entry.as("true or false", text -> switch (text) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> throw new IllegalArgumentException(text);
                }))
                .orElse(false);
    }
}
