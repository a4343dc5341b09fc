package integritas.national;

import integritas.assessment.House;
import java.time.Instant;

/**
 * A national assessor's leave to read one assessment.
 *
 * @param alias alias of the tenant whose assessment it is
 * @param tenant the tenant's name
 * @param work the assessment
 * @param assessor who may read it
 * @param at when the assignment was given
 * @param by name of the person who gave it
 * @param note why; may be empty
 */
public record Assignment(
        String alias, String tenant, Work work, Assessor assessor, Instant at, String by, String note) {

    /** Returns where the assessor reads it. */
    public String address() {
        return house(alias, tenant).assessment(work.assessment());
    }

    static House house(String alias, String name) {
        return new House("/app/national/" + alias, name);
    }
}
