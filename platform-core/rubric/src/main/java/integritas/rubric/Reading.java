package integritas.rubric;

import java.util.List;
import java.util.Map;

/**
 * A way to read the same answers. An instrument may be silent on what an unanswered question is worth, or be printed
 * with a slip; each reading says how it deals with that.
 *
 * @param code {@code default}, or another name of the edition's
 * @param skipsUnanswered whether means leave out what is unanswered; otherwise it counts as zero
 * @param onlyChildren for a node: the children whose mean share stands for all of them, as a faulty sheet has it
 * @param reason why one may read it so
 * @param source where it is found
 */
public record Reading(
        String code, boolean skipsUnanswered, Map<String, List<String>> onlyChildren, String reason, String source) {

    public static final String DEFAULT = "default";

    /** What verdicts rest on: unanswered counts zero, every part counts. */
    public static final Reading SAFE = new Reading(DEFAULT, false, Map.of(), "", "");

    public Reading {
        onlyChildren = Map.copyOf(onlyChildren);
        if (code.equals(DEFAULT) && (skipsUnanswered || !onlyChildren.isEmpty())) {
            throw new IllegalArgumentException("the default reading leaves nothing out");
        }
    }

    /** Whether verdicts may rest on this reading; any other is for comparison. */
    public boolean isDefault() {
        return code.equals(DEFAULT);
    }
}
