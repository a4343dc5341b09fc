package integritas.plugins.gratification.rule;

import integritas.rubric.Text;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Fills what stands in braces in a text of a rule set. */
public final class Wording {

    private Wording() {}

    /**
     * Returns the text with values for what stands in braces.
     *
     * @param values by name; a {@link Text} is put in in the language it is put into
     */
    public static Text filled(Text pattern, Map<String, ?> values) {
        Map<String, String> wordings = new LinkedHashMap<>();
        pattern.byLanguage().forEach((language, wording) -> {
            String filled = wording;
            for (Map.Entry<String, ?> value : values.entrySet()) {
                filled = filled.replace("{" + value.getKey() + "}", in(language, value.getValue()));
            }
            wordings.put(language, filled);
        });
        return new Text(wordings);
    }

    private static String in(String language, Object value) {
        return value instanceof Text text ? text.in(Locale.forLanguageTag(language)) : value.toString();
    }
}
