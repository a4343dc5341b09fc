package integritas.assessment;

import integritas.problem.Fault;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.unit.UnitRetiring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Keeps a unit from being archived while it has an assessment that is not handed over. */
@ApplicationScoped
class OpenAssessments {

    @Inject
    AssessmentStore store;

    void object(@Observes UnitRetiring event) {
        if (store.hasDraft(event.unit())) {
            throw new ProblemException(
                    Problem.UNIT_IN_USE, "an assessment is open", List.of(new Fault("assessments", "open-assessment")));
        }
    }
}
