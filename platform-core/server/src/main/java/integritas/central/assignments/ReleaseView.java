package integritas.central.assignments;

import integritas.national.Assessor;
import integritas.national.Candidate;
import integritas.national.Work;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.tenant.RegisterEntry;

/**
 * The page that asks whether an assignment shall be taken away.
 *
 * @param entry the tenant
 * @param work the assessment
 * @param assessor who is assigned to it
 */
public record ReleaseView(RegisterEntry entry, Work work, Assessor assessor) {

    /** @throws ProblemException NOT_FOUND if nobody of this name is assigned */
    static ReleaseView of(RegisterEntry entry, Candidate candidate, String username) {
        Assessor assessor = candidate.assessors().stream()
                .filter(assigned -> assigned.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND, "no such assignment"));
        return new ReleaseView(entry, candidate.work(), assessor);
    }

    public String list() {
        return AssignmentsPages.LIST + "/" + entry.alias();
    }

    public String address() {
        return AssignmentsView.taking(entry.alias(), work.assessment().toString(), assessor.username());
    }
}
