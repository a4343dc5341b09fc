package integritas.national;

import integritas.assessment.AssessmentMoved;
import integritas.unit.UnitRenamed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Keeps what assignments copy from the tenant's house in step with it, in the transaction that changes it. */
@ApplicationScoped
class Copies {

    @Inject
    AssignmentStore store;

    void follow(@Observes AssessmentMoved event) {
        store.move(event.assessment(), event.state());
    }

    void follow(@Observes UnitRenamed event) {
        store.rename(event.unit(), event.name());
    }
}
