package integritas.rubric;

import java.util.List;

/**
 * One minimum that an award asks for.
 *
 * @param code unique in its award
 * @param label what is asked for, in words
 * @param on codes of the nodes or questions whose points are added up for it; {@link #TOTAL} stands for the whole rubric
 * @param minimum how much of it has to be reached
 * @param source where the instrument says so
 */
public record Requirement(String code, Text label, List<String> on, Minimum minimum, String source) {

    /** The code that stands for the whole rubric. */
    public static final String TOTAL = "TOTAL";

    public Requirement {
        on = List.copyOf(on);
    }
}
