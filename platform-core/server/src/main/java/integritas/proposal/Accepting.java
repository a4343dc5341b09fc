package integritas.proposal;

import integritas.assessment.AnswerChange;
import integritas.assessment.Answering;
import integritas.assessment.Assessments;
import integritas.assessment.GivenAnswer;
import integritas.audit.Audited;
import integritas.audit.Trace;
import integritas.content.KeptFile;
import integritas.evidence.Document;
import integritas.evidence.EvidenceFiles;
import integritas.identity.CurrentCaller;
import integritas.problem.ProblemException;
import integritas.rubrics.AnswerJson;
import integritas.web.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** Puts down that a proposal was accepted. Each method is one transaction. */
@ApplicationScoped
@Transactional
class Accepting {

    @Inject
    Assessments assessments;

    @Inject
    Answering answering;

    @Inject
    EvidenceFiles files;

    @Inject
    ProposalStore store;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<Audited> audit;

    @Inject
    Clock clock;

    /** Returns what was accepted in an assessment, the oldest first. */
    List<Acceptance> of(UUID assessment) {
        assessments.requireVisible(assessment);
        return store.of(assessment);
    }

    /**
     * Attaches the snapshot, and puts the answer down unless somebody has answered. Nothing is done twice.
     *
     * @param content the snapshot's content, which is kept already
     * @throws ProblemException NOT_FOUND, NOT_ALLOWED, ASSESSMENT_CLOSED, UNKNOWN_QUESTION, ENTERED_BY_EVALUATOR
     */
    void accept(UUID id, String question, Proposed proposed, KeptFile content) {
        assessments.requireAnswerable(id, question);
        if (store.of(id).stream().anyMatch(done -> done.question().equals(question) && done.isOf(proposed))) {
            return;
        }
        Document document = files.attachFile(id, question, proposed.snapshot().name(), content);
        Acceptance acceptance = new Acceptance(
                question,
                proposed.plugin(),
                proposed.version(),
                proposed.asOf(),
                proposed.fingerprint(),
                proposed.answer(),
                putDown(id, question, proposed.answer()),
                document.id(),
                clock.instant(),
                caller.get().name());
        store.add(id, acceptance);
        audit.fire(new Audited("proposal.accepted", id, question, "", trace(acceptance)));
    }

    /** Puts the answer down unless a person has answered; returns whether it did. */
    private boolean putDown(UUID id, String question, Optional<String> answer) {
        Optional<GivenAnswer> given = assessments.sheet(id).given(question);
        if (answer.isEmpty() || given.flatMap(GivenAnswer::value).isPresent()) {
            return false;
        }
        AnswerChange change = new AnswerChange(true, AnswerJson.raw(AnswerJson.value(answer.get())), Optional.empty());
        OptionalLong seen = given.map(note -> OptionalLong.of(note.version())).orElseGet(OptionalLong::empty);
        answering.answer(id, question, change, new Precondition(seen));
        return true;
    }

    private static String trace(Acceptance acceptance) {
        return Trace.of("plugin", acceptance.plugin())
                .and("version", acceptance.version())
                .and("asOf", acceptance.asOf().toString())
                .and("fingerprint", acceptance.fingerprint())
                .and("document", acceptance.document().toString())
                .json();
    }
}
