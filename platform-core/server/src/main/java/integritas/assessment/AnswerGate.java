package integritas.assessment;

import integritas.problem.Fault;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.rubric.Rubric;
import integritas.rubric.Source;
import integritas.rubrics.Rubrics;
import integritas.settings.Decisions;
import integritas.settings.SurveyEntry;
import integritas.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Lets in who may answer: those who answer for the unit; where the agency has left results of surveys to the evaluator, those
 * who check the unit, for these alone.
 */
@ApplicationScoped
class AnswerGate {

    @Inject
    Sheets sheets;

    @Inject
    Units units;

    @Inject
    Rubrics rubrics;

    @Inject
    Decisions decisions;

    /**
     * Finds an assessment of which the caller may answer these questions, and keeps other writers waiting.
     *
     * @throws ProblemException NOT_FOUND, NOT_ALLOWED if he may only see it, ASSESSMENT_CLOSED once it was submitted,
     *     ENTERED_BY_EVALUATOR naming the questions that are not the unit's
     */
    Assessment open(UUID id, Collection<String> questions) {
        Assessment assessment = sheets.forChange(id);
        List<String> surveys = leftToEvaluator(assessment, questions);
        boolean evaluator = !surveys.isEmpty() && units.mayAssess(assessment.unitId());
        boolean onlySurveys = evaluator && surveys.size() == questions.size();
        if (!onlySurveys && !units.mayAnswerFor(assessment.unitId())) {
            throw sheets.refusal(assessment);
        }
        assessment.requireOpen();
        if (!surveys.isEmpty() && !evaluator) {
            throw new ProblemException(
                    Problem.ENTERED_BY_EVALUATOR, "results of surveys are the evaluator's", faults(surveys));
        }
        return assessment;
    }

    /** Returns which questions the caller may answer of an assessment that he sees. */
    AnswerRights rights(Assessment assessment) {
        return new AnswerRights(
                assessment.state() == Assessment.State.DRAFT,
                units.mayAnswerFor(assessment.unitId()),
                units.mayAssess(assessment.unitId()),
                decisions.surveyEntry());
    }

    /** The agency is asked only where a survey is among the questions, which is seldom. */
    private List<String> leftToEvaluator(Assessment assessment, Collection<String> questions) {
        Rubric rubric = rubrics.edition(assessment.rubric(), assessment.edition());
        List<String> surveys = questions.stream()
                .filter(code -> rubric.question(code)
                        .filter(question -> question.source() == Source.SURVEY)
                        .isPresent())
                .toList();
        return surveys.isEmpty() || decisions.surveyEntry() == SurveyEntry.EVALUATOR ? surveys : List.of();
    }

    private static List<Fault> faults(List<String> surveys) {
        return surveys.stream()
                .map(code -> Fault.ofQuestion(code, "survey-entered-by-evaluator"))
                .toList();
    }
}
