package integritas.problem;

import java.util.Locale;
import java.util.Map;

/**
 * One thing wrong with a submission.
 *
 * @param place what is wrong: an entry, or the answer to a question
 * @param field name of the entry, or code of the question
 * @param code stable code of the fault; its wording is {@code fault.<code>} in the message bundles
 * @param words wording by language, for a fault that is not ours; empty otherwise
 */
public record Fault(Place place, String field, String code, Map<String, String> words) {

    /** What can be wrong. */
    public enum Place {
        FIELD,
        QUESTION;

        /** Returns the word that a problem document names the place with. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Fault {
        words = Map.copyOf(words);
    }

    public Fault(String field, String code, Map<String, String> words) {
        this(Place.FIELD, field, code, words);
    }

    public Fault(String field, String code) {
        this(field, code, Map.of());
    }

    /** Returns a fault of an answer. */
    public static Fault ofQuestion(String question, String code) {
        return new Fault(Place.QUESTION, question, code, Map.of());
    }
}
