package integritas.rubric;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A wording in one or more languages.
 *
 * @param byLanguage the wording by language code such as {@code id}; the first one stands in for languages that are
 *     missing; never empty
 */
public record Text(Map<String, String> byLanguage) {

    public Text {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("a text needs a wording in at least one language");
        }
        byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    public static Text of(String language, String wording) {
        return new Text(Map.of(language, wording));
    }

    /** Returns the wording in the locale's language, or in the first language where that one is missing. */
    public String in(Locale locale) {
        String wording = byLanguage.get(locale.getLanguage());
        return wording == null ? byLanguage.values().iterator().next() : wording;
    }
}
