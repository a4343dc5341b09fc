package integritas.assessment;

import integritas.audit.Audited;
import integritas.audit.Trace;
import integritas.identity.CurrentCaller;
import integritas.identity.Roles;
import integritas.problem.Fault;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.rubric.Rubric;
import integritas.rubrics.Rubrics;
import integritas.unit.Unit;
import integritas.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Opens, lists, shows and moves assessments. Each public method is one transaction. */
@ApplicationScoped
@Transactional
public class Assessments {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    @Inject
    AssessmentStore store;

    @Inject
    SummaryStore summaries;

    @Inject
    Sheets sheets;

    @Inject
    AnswerGate gate;

    @Inject
    Units units;

    @Inject
    Rubrics rubrics;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<Audited> audit;

    @Inject
    Event<AssessmentMoved> moves;

    @Inject
    Clock clock;

    /** Returns the assessments the caller may see, newest first; of units whose name or code holds the text. */
    public List<AssessmentLine> visible(String text) {
        Map<UUID, Unit> seen = units.visible(text).stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        Map<UUID, Summary> scores =
                summaries.all().stream().collect(Collectors.toMap(Summary::assessment, Function.identity()));
        List<AssessmentLine> lines = new ArrayList<>();
        for (Assessment assessment : store.newestFirst()) {
            Unit unit = seen.get(assessment.unitId());
            Summary score = scores.get(assessment.id());
            if (unit != null && score != null) {
                lines.add(new AssessmentLine(assessment, unit, score, units.mayAnswerFor(unit.id())));
            }
        }
        return lines;
    }

    /**
     * Returns an assessment with all that was put down and its score.
     *
     * @throws ProblemException NOT_FOUND if there is none, or none that the caller may see
     */
    public Sheet sheet(UUID id) {
        return sheets.lay(sheets.visible(id));
    }

    /** Tells whether the caller may see the assessment. */
    public boolean maySee(UUID id) {
        return sheets.find(id).isPresent();
    }

    /**
     * Returns which questions the caller may answer.
     *
     * @throws ProblemException NOT_FOUND if there is no assessment, or none that the caller may see
     */
    public AnswerRights rights(UUID id) {
        return gate.rights(sheets.visible(id));
    }

    /** Tells whether the edition of an assessment runs, so that it can be laid open. */
    public boolean isRunning(Assessment assessment) {
        return rubrics.isRunning(assessment.rubric(), assessment.edition());
    }

    /**
     * Makes sure that the caller may see the assessment.
     *
     * @throws ProblemException NOT_FOUND
     */
    public Assessment requireVisible(UUID id) {
        return sheets.visible(id);
    }

    /**
     * Makes sure that the caller may change what belongs to a question, and keeps other writers waiting until the
     * transaction ends.
     *
     * @throws ProblemException NOT_FOUND, NOT_ALLOWED, ASSESSMENT_CLOSED, UNKNOWN_QUESTION
     */
    public Assessment requireAnswerable(UUID id, String question) {
        Assessment assessment = sheets.open(id);
        sheets.requireQuestion(assessment, question);
        return assessment;
    }

    /**
     * Opens an assessment.
     *
     * @throws ProblemException INPUT_NOT_ACCEPTED naming every fault, NOT_ALLOWED, ASSESSMENT_EXISTS
     */
    public Sheet open(OpeningRequest request) {
        units.shareTree();
        Rubric rubric = requireSound(request);
        if (!caller.get().has(Roles.TENANT_ADMIN) && !units.mayAnswerFor(request.unit())) {
            throw new ProblemException(Problem.NOT_ALLOWED, "may not open an assessment of this unit");
        }
        if (store.find(request.unit(), request.rubric(), request.period()).isPresent()) {
            throw new ProblemException(Problem.ASSESSMENT_EXISTS, "this unit has one for this year");
        }
        return sheets.lay(begin(request, rubric));
    }

    /**
     * Opens the assessment on the platform's own account unless the unit has one for that year.
     *
     * @throws ProblemException INPUT_NOT_ACCEPTED if the unit is archived
     */
    public void ensureOpen(OpeningRequest request) {
        units.shareTree();
        if (store.find(request.unit(), request.rubric(), request.period()).isEmpty()) {
            requireActive(request.unit());
            begin(request, rubrics.edition(request.rubric(), request.edition()));
        }
    }

    /**
     * Hands an assessment over, or gives it back for more work.
     *
     * @param to {@code submitted} or {@code draft}
     * @param note why; obligatory when giving back
     * @throws ProblemException NOT_FOUND, NOT_ALLOWED, TRANSITION_NOT_POSSIBLE, INPUT_NOT_ACCEPTED
     */
    public Sheet move(UUID id, String to, String note) {
        if (to.equals("draft")) {
            units.shareTree();
        }
        Assessment assessment = sheets.visible(id);
        store.findForChange(id);
        String before = trace(assessment);
        switch (to) {
            case "submitted" -> {
                requireAllowed(units.mayAnswerFor(assessment.unitId()));
                assessment.submit(note);
            }
            case "draft" -> {
                requireAllowed(mayGiveBack(assessment));
                requireActive(assessment.unitId());
                requireNote(note);
                assessment.giveBack(note);
            }
            default -> throw refused("to", "unknown-state");
        }
        audit.fire(new Audited("assessment.moved", id, "", before, trace(assessment)));
        moves.fire(new AssessmentMoved(id, assessment.state()));
        return sheets.lay(assessment);
    }

    /** Tells whether the caller may give this assessment back once it is submitted. */
    public boolean mayGiveBack(UUID id) {
        return mayGiveBack(sheets.visible(id));
    }

    private boolean mayGiveBack(Assessment assessment) {
        return caller.get().has(Roles.TENANT_ADMIN) || units.mayAssess(assessment.unitId());
    }

    private Assessment begin(OpeningRequest request, Rubric rubric) {
        Assessment assessment =
                Assessment.open(request.unit(), rubric, request.period(), request.target(), clock.instant());
        store.add(assessment);
        sheets.rescore(assessment, Map.of());
        String after = Trace.of("period", assessment.period())
                .and("target", request.target())
                .and("state", state(assessment))
                .json();
        audit.fire(
                new Audited("assessment.opened", assessment.id(), rubric.code() + " " + rubric.edition(), "", after));
        return assessment;
    }

    private static String trace(Assessment assessment) {
        return Trace.of("state", state(assessment))
                .and("stateNote", assessment.stateNote())
                .json();
    }

    private static String state(Assessment assessment) {
        return assessment.state().name().toLowerCase(Locale.ROOT);
    }

    private Rubric requireSound(OpeningRequest request) {
        Optional<Rubric> rubric = rubrics.find(request.rubric(), request.edition());
        List<Fault> faults = new ArrayList<>();
        if (units.find(request.unit()).isEmpty() || !units.maySee(request.unit())) {
            faults.add(new Fault("unit", "unknown-unit"));
        } else if (!units.find(request.unit()).orElseThrow().isActive()) {
            faults.add(new Fault("unit", "unit-archived"));
        }
        if (rubric.isEmpty()) {
            faults.add(new Fault("rubric", "unknown-rubric"));
        }
        if (request.period() < FIRST_YEAR || request.period() > LAST_YEAR) {
            faults.add(new Fault("period", "number-out-of-bounds"));
        }
        if (rubric.isPresent() && rubric.get().awards().stream().noneMatch(request::aimsAt)) {
            faults.add(new Fault("target", "unknown-award"));
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.INPUT_NOT_ACCEPTED, "assessment not opened", faults);
        }
        return rubric.orElseThrow();
    }

    private static void requireAllowed(boolean allowed) {
        if (!allowed) {
            throw new ProblemException(Problem.NOT_ALLOWED, "this transition is not the caller's");
        }
    }

    /** An archived unit keeps its history, but nobody there works on it. */
    private void requireActive(UUID unit) {
        if (!units.find(unit).orElseThrow().isActive()) {
            throw refused("unit", "unit-archived");
        }
    }

    private static void requireNote(String note) {
        if (note.isBlank()) {
            throw refused("note", "note-missing");
        }
    }

    private static ProblemException refused(String field, String code) {
        return new ProblemException(Problem.INPUT_NOT_ACCEPTED, field + ": " + code, List.of(new Fault(field, code)));
    }
}
