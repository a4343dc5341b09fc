package integritas.assessment;

import integritas.problem.Fault;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.rubric.Question;
import integritas.rubric.Rubric;
import integritas.rubric.Source;
import integritas.settings.Decisions;
import integritas.settings.SurveyEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** Keeps units from entering the results of surveys where the agency has left that to the evaluator. */
@ApplicationScoped
class SurveyGate {

    @Inject
    Decisions decisions;

    /** @throws ProblemException ENTERED_BY_EVALUATOR naming the questions */
    void requireOpen(Rubric rubric, Collection<String> questions) {
        List<Fault> surveys = questions.stream()
                .flatMap(code -> rubric.question(code).stream())
                .filter(question -> question.source() == Source.SURVEY)
                .map(Question::code)
                .map(code -> new Fault(code, "survey-entered-by-evaluator"))
                .toList();
        if (!surveys.isEmpty() && decisions.surveyEntry() == SurveyEntry.EVALUATOR) {
            throw new ProblemException(Problem.ENTERED_BY_EVALUATOR, "results of surveys are the evaluator's", surveys);
        }
    }
}
