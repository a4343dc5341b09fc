package integritas.national;

import integritas.tenant.CurrentTenant;
import integritas.tenant.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Gives the assignments that descriptions in files ask for. */
@ApplicationScoped
public class AssignmentsFromFiles {

    @Inject
    CurrentTenant current;

    @Inject
    Assignments assignments;

    @Inject
    AssignmentStore store;

    @Inject
    CandidateStore candidates;

    /**
     * Assigns a person to the assessment of a unit in a year, if there is one. Does nothing where that was done before, by
     * whomever: what was taken away since stays away.
     */
    @ActivateRequestContext
    @Transactional
    public void give(Tenant tenant, Assessor assessor, String unit, String rubric, int period) {
        current.enterAsVisitor(tenant);
        candidates
                .find(unit, rubric, period)
                .filter(assessment -> !store.wasGiven(assessment, assessor.username(), Assignments.GIVEN))
                .ifPresent(assessment -> assignments.give(assessor, List.of(assessment), ""));
    }
}
