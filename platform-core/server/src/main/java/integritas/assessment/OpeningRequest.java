package integritas.assessment;

import integritas.rubric.Award;
import java.util.UUID;

/**
 * The wish to open an assessment.
 *
 * @param unit the unit that will assess itself
 * @param rubric code of the rubric
 * @param edition its edition
 * @param period the calendar year it is about
 * @param target code of the award aimed at
 */
public record OpeningRequest(UUID unit, String rubric, String edition, int period, String target) {

    boolean aimsAt(Award award) {
        return award.code().equals(target);
    }
}
