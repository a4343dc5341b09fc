package integritas.assessment;

import integritas.problem.Fault;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.rubric.Rubric;
import integritas.rubric.Scorecard;
import integritas.rubrics.Rubrics;
import integritas.unit.Unit;
import integritas.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Lays assessments open, within the transaction of whoever asks. */
@ApplicationScoped
class Sheets {

    @Inject
    AssessmentStore assessments;

    @Inject
    AnswerStore answers;

    @Inject
    SummaryStore summaries;

    @Inject
    Units units;

    @Inject
    Rubrics rubrics;

    @Inject
    @Any
    Instance<Guest> guests;

    @Inject
    Clock clock;

    /**
     * Finds an assessment for reading.
     *
     * @throws ProblemException NOT_FOUND if there is none, or none that the caller may see
     */
    Assessment visible(UUID id) {
        return find(id).orElseThrow(() -> new ProblemException(Problem.NOT_FOUND, "no assessment " + id));
    }

    /** Finds an assessment that the caller may see. */
    Optional<Assessment> find(UUID id) {
        return assessments
                .find(id)
                .filter(assessment -> units.maySee(assessment.unitId())
                        || guests.stream().anyMatch(guest -> guest.mayRead(assessment)));
    }

    /**
     * Finds an assessment whose answers the caller may change, and keeps other writers waiting.
     *
     * @throws ProblemException NOT_FOUND, NOT_ALLOWED if he may only see it, ASSESSMENT_CLOSED once it was submitted
     */
    Assessment open(UUID id) {
        Assessment assessment = forChange(id);
        if (!units.mayAnswerFor(assessment.unitId())) {
            throw refusal(assessment);
        }
        assessment.requireOpen();
        return assessment;
    }

    /**
     * Finds an assessment, whoever asks, and keeps other writers waiting.
     *
     * @throws ProblemException NOT_FOUND
     */
    Assessment forChange(UUID id) {
        return assessments
                .findForChange(id)
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND, "no assessment " + id));
    }

    /** Returns what somebody is told who may not write: that he may not, or that there is nothing, if he may not see it. */
    ProblemException refusal(Assessment assessment) {
        return units.maySee(assessment.unitId())
                ? new ProblemException(Problem.NOT_ALLOWED, "may see assessment " + assessment.id() + ", not answer")
                : new ProblemException(Problem.NOT_FOUND, "no assessment " + assessment.id());
    }

    /**
     * Makes sure that the assessment's edition has this question.
     *
     * @throws ProblemException UNKNOWN_QUESTION
     */
    Rubric requireQuestion(Assessment assessment, String question) {
        Rubric rubric = rubrics.edition(assessment.rubric(), assessment.edition());
        if (rubric.question(question).isEmpty()) {
            throw new ProblemException(
                    Problem.UNKNOWN_QUESTION,
                    "no question of this code",
                    List.of(Fault.ofQuestion(question, "unknown-question")));
        }
        return rubric;
    }

    /** Returns what has been put down so far, by question; the caller may add to it. */
    Map<String, GivenAnswer> given(Assessment assessment) {
        Map<String, GivenAnswer> given = new HashMap<>();
        answers.given(assessment.id()).forEach(answer -> given.put(answer.question(), answer));
        return given;
    }

    Sheet lay(Assessment assessment) {
        return lay(assessment, given(assessment));
    }

    Sheet lay(Assessment assessment, Map<String, GivenAnswer> given) {
        boolean draft = assessment.state() == Assessment.State.DRAFT;
        return lay(assessment, given, draft && units.mayAnswerFor(assessment.unitId()));
    }

    private Sheet lay(Assessment assessment, Map<String, GivenAnswer> given, boolean mayAnswer) {
        Rubric rubric = rubrics.edition(assessment.rubric(), assessment.edition());
        Unit unit = units.find(assessment.unitId()).orElseThrow();
        Scorecard scorecard = rubric.score(Sheet.answers(rubric, given.values()));
        return new Sheet(assessment, unit, rubric, Map.copyOf(given), scorecard, mayAnswer);
    }

    /** Scores what a writer has put down, keeps the result beside it, and lays the sheet open. */
    Sheet rescore(Assessment assessment, Map<String, GivenAnswer> given) {
        Sheet sheet = lay(assessment, given, true);
        summaries.keep(assessment.id(), sheet.scorecard(), clock.instant());
        return sheet;
    }
}
