package integritas.plugins.gratification.evidence;

import integritas.plugins.gratification.Wording;
import integritas.rubric.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What is missing for the best answer, as a list in both languages. */
final class Missing {

    private static final List<String> LANGUAGES = List.of("id", "en");

    private Missing() {}

    static Text of(ControlFacts facts) {
        List<String> keys = new ArrayList<>();
        if (facts.procedure().isEmpty()) {
            keys.add("evidence.missing.procedure");
        }
        if (!facts.haveUnitsFiled()) {
            keys.add(facts.isDue() ? "evidence.missing.units" : "evidence.missing.period");
        }
        if (!facts.areClocksMet()) {
            keys.add("evidence.missing.clocks");
        }
        Map<String, String> joined = new LinkedHashMap<>();
        LANGUAGES.forEach(language -> joined.put(
                language,
                keys.stream()
                        .map(key -> Wording.of(key).in(Locale.forLanguageTag(language)))
                        .collect(Collectors.joining(", "))));
        return new Text(joined);
    }
}
