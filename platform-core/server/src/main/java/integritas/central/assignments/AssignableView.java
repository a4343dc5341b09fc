package integritas.central.assignments;

import integritas.national.Assessor;
import integritas.national.Candidate;
import integritas.tenant.RegisterEntry;
import integritas.web.Rows;
import java.util.List;

/**
 * The assessments of a tenant, for assessors to be assigned to.
 *
 * @param entry the tenant
 * @param rows its assessments, one page of them
 * @param assessors who can be assigned
 * @param form what was sent and not accepted
 */
public record AssignableView(RegisterEntry entry, Rows<Candidate> rows, List<Assessor> assessors, GivingForm form) {

    public String address() {
        return AssignmentsPages.LIST + "/" + entry.alias();
    }

    /** Tells whether assignments can be given: somebody may enter the tenant, and there is somebody to be assigned. */
    public boolean mayGive() {
        return entry.tenant().isActive() && !assessors.isEmpty();
    }

    /** Returns where an assignment is taken away. */
    public String taking(Candidate candidate, Assessor assessor) {
        return AssignmentsView.taking(
                entry.alias(), candidate.work().assessment().toString(), assessor.username());
    }
}
