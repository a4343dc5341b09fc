package integritas.worksheet;

import integritas.rubric.AnswerFault;
import java.util.List;

/**
 * Why an answer was not saved, to be said at its field.
 *
 * @param note whether it was the note, and not the answer
 * @param faults codes of what is wrong
 */
public record RefusedView(boolean note, List<String> faults) {

    /** Returns the key of a fault's wording; people write numbers in another way than programs do. */
    public String key(String fault) {
        return fault.equals(AnswerFault.NUMBER_MALFORMED) ? "fault.not-a-number" : "fault." + fault;
    }
}
