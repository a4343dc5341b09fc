package integritas.problem;

import java.util.Map;

/**
 * One thing wrong with a submission.
 *
 * @param field what is wrong: a question's code, or the name of a field
 * @param code stable code of the fault; its wording is {@code fault.<code>} in the message bundles
 * @param words wording by language, for a fault that is not ours; empty otherwise
 */
public record Fault(String field, String code, Map<String, String> words) {

    public Fault {
        words = Map.copyOf(words);
    }

    public Fault(String field, String code) {
        this(field, code, Map.of());
    }
}
