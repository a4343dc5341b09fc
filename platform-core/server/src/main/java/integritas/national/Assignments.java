package integritas.national;

import integritas.audit.Audited;
import integritas.audit.Trace;
import integritas.identity.Caller;
import integritas.identity.CurrentCaller;
import integritas.problem.Fault;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Who may read which assessment for the nation. What is about one tenant is about the one that was entered; each public
 * method is one transaction with its audit entries.
 */
@ApplicationScoped
@Transactional
public class Assignments {

    static final String GIVEN = "assessment.assigned";

    private static final String TAKEN = "assessment.released";
    private static final int LONGEST_NOTE = 2000;

    @Inject
    AssignmentRegisterStore register;

    @Inject
    AssignmentStore store;

    @Inject
    CandidateStore candidates;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<Audited> audit;

    /** Returns the assignments of all tenants that fit, one part of them. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public AssignmentPart search(AssignmentSearch search) {
        return register.search(search);
    }

    /** Returns what is assigned to the caller, one part of it. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public AssignmentPart ofCaller(AssignmentSearch search) {
        return register.search(search.of(caller.get().id()));
    }

    /** Returns the tenant's assessments whose unit or year the text names, all if it is blank; the newest first. */
    public List<Candidate> candidates(String text) {
        return candidates.search(text);
    }

    /**
     * Returns one assessment of the tenant, with those who are assigned to it.
     *
     * @throws ProblemException NOT_FOUND
     */
    public Candidate candidate(UUID assessment) {
        return candidates
                .find(assessment)
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND, "no assessment " + assessment));
    }

    /**
     * Assigns a person to assessments of the tenant, to all or to none; once is enough.
     *
     * @throws ProblemException NOT_FOUND if one of them is not there, INPUT_NOT_ACCEPTED if there is none, or for a note that
     *     is too long
     */
    public void give(Assessor assessor, List<UUID> assessments, String note) {
        require(!assessments.isEmpty(), "assessment", "missing");
        require(note.length() <= LONGEST_NOTE, "note", "length-out-of-bounds");
        String by = caller.find().map(Caller::name).orElse("system");
        for (UUID assessment : assessments) {
            candidate(assessment);
            if (store.give(assessment, assessor, note.strip(), by)) {
                String after = trace(assessor).and("note", note.strip()).json();
                audit.fire(new Audited(GIVEN, assessment, assessor.username(), "", after));
            }
        }
    }

    /**
     * Takes an assignment away; it is gone with the next request.
     *
     * @throws ProblemException NOT_FOUND if he is not assigned to the assessment
     */
    public void take(UUID assessment, Assessor assessor) {
        if (!store.take(assessment, assessor)) {
            throw new ProblemException(Problem.NOT_FOUND, "no such assignment");
        }
        audit.fire(new Audited(
                TAKEN, assessment, assessor.username(), trace(assessor).json(), ""));
    }

    private static Trace trace(Assessor assessor) {
        return Trace.of("assessor", assessor.name());
    }

    private static void require(boolean holds, String field, String fault) {
        if (!holds) {
            throw new ProblemException(
                    Problem.INPUT_NOT_ACCEPTED, field + ": " + fault, List.of(new Fault(field, fault)));
        }
    }
}
