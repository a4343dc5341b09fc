package integritas.national;

import integritas.assessment.Assessment.State;
import integritas.assessment.Assessments;
import integritas.assessment.House;
import integritas.assessment.Sheet;
import integritas.audit.Audited;
import integritas.evidence.Document;
import integritas.evidence.EvidenceFiles;
import integritas.identity.CurrentCaller;
import integritas.identity.Visits;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.tenant.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What national assessors read in tenants that are not theirs. Each public method enters the tenant and is one transaction,
 * with an entry in the tenant's audit log that says who read what.
 */
@ApplicationScoped
@Transactional
public class Reading {

    @Inject
    Visits visits;

    @Inject
    AssignmentStore store;

    @Inject
    Assessments assessments;

    @Inject
    EvidenceFiles files;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<Audited> audit;

    /**
     * An assessment, laid open.
     *
     * @param house where its pages are
     * @param sheet all that was put down, and the score
     * @param evidence the documents attached to it, by question
     */
    record Opened(House house, Sheet sheet, Map<String, List<Document>> evidence) {}

    /**
     * Lays open an assessment that the caller is assigned to.
     *
     * @param part what of it is read, such as a question's code; goes into the log
     * @throws ProblemException NO_TENANT if the request's header asks for another tenant; NOT_FOUND if there is no such tenant
     *     or assessment, or the caller is not assigned to it; NOT_HANDED_OVER while the unit works on it
     */
    Opened open(String alias, UUID id, String part) {
        Tenant tenant = visits.enter(alias);
        State state = store.stateFor(caller.get().id(), id)
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND, "no assessment " + id));
        if (state != State.SUBMITTED) {
            throw new ProblemException(Problem.NOT_HANDED_OVER, "the unit works on assessment " + id);
        }
        Opened opened =
                new Opened(Assignment.house(tenant.alias(), tenant.name()), assessments.sheet(id), files.of(id));
        audit.fire(new Audited("assessment.read", id, part, "", ""));
        return opened;
    }

    /**
     * Finds a document that is attached in an assessment that the caller may read.
     *
     * @throws ProblemException NO_TENANT, NOT_FOUND
     */
    Document document(String alias, UUID id) {
        visits.enter(alias);
        return files.document(id);
    }
}
