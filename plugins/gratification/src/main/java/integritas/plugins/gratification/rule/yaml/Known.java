package integritas.plugins.gratification.rule.yaml;

import integritas.plugins.gratification.rule.Citation;
import integritas.plugins.gratification.rule.Question;
import java.util.List;
import java.util.Map;

/**
 * What the parts of a rule set may refer to.
 *
 * @param questions by code
 * @param citations by code
 */
record Known(Map<String, Question> questions, Map<String, Citation> citations) {

    /** Returns the sources of a part: at least one, each among the citations. */
    List<String> sources(Fields part) {
        Entry list = part.required("sources");
        List<String> sources = list.texts();
        if (list.there() && sources.isEmpty()) {
            list.fault("at least one source is expected here");
        }
        sources.stream()
                .filter(source -> !citations.containsKey(source))
                .forEach(source -> list.fault("there is no source " + source));
        return sources;
    }
}
