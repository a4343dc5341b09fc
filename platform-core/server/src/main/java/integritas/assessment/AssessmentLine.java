package integritas.assessment;

import integritas.assessment.Assessment.State;
import integritas.unit.Unit;

/**
 * An assessment as a list shows it.
 *
 * @param assessment the assessment
 * @param unit its unit
 * @param summary its score in one line
 * @param ours whether the reader answers for its unit
 */
public record AssessmentLine(Assessment assessment, Unit unit, Summary summary, boolean ours) {

    /** Tells whether the reader may change its answers. */
    public boolean mayAnswer() {
        return ours && assessment.state() == State.DRAFT;
    }

    /** Tells whether the reader's unit has handed it over and waits for those who look at it. */
    public boolean isWithReviewers() {
        return ours && assessment.state() == State.SUBMITTED;
    }
}
