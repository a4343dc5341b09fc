package integritas.national;

import integritas.assessment.Assessment.State;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * An assessment as those outside its agency may know it: whose it is, and its score in one line.
 *
 * @param assessment its key
 * @param unit the name of the unit that assesses itself
 * @param state its stage
 * @param period the calendar year it is about
 * @param rubric code of the rubric
 * @param edition edition of the rubric
 * @param target code of the award aimed at
 * @param points points in all
 * @param answered number of questions answered
 * @param questions number of questions there are
 */
public record Work(
        UUID assessment,
        String unit,
        State state,
        int period,
        String rubric,
        String edition,
        String target,
        BigDecimal points,
        int answered,
        int questions) {

    /** Tells whether an assessor may read it: the unit has handed it over. */
    public boolean isReadable() {
        return state == State.SUBMITTED;
    }
}
