package integritas.audit.reading;

import integritas.rubric.Text;
import integritas.web.Messages;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What was done, in words: the platform's from the message bundles, others from whoever brought the action along.
 *
 * @param others wordings by action
 */
record ActionWords(Map<String, Text> others) {

    private static final String PREFIX = "audit.action.";

    /** Returns the wording of an action; its code where there is none. */
    String of(String action, Messages words) {
        Text other = others.get(action);
        return other == null ? words.getOr(PREFIX + action, action) : other.in(words.locale());
    }

    /** Returns the actions that have a wording. */
    Stream<String> known(Messages words) {
        return Stream.concat(words.keys(PREFIX).map(key -> key.substring(PREFIX.length())), others.keySet().stream());
    }
}
