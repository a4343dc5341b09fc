package integritas.rubrics;

import integritas.rubric.NextStep;
import integritas.rubric.Question;
import integritas.web.Frame;

/**
 * A step towards an award, as pages show it.
 *
 * @param question the question to answer better
 * @param step how
 */
public record StepView(Question question, NextStep step) {

    /** Returns the present answer in words; blank if there is none. */
    public String from(Frame frame) {
        return step.from()
                .map(answer -> AnswerWords.of(question, answer, frame))
                .orElse("");
    }

    /** Returns the answer to aim for in words; blank where counts are to be completed. */
    public String to(Frame frame) {
        return step.to().map(answer -> AnswerWords.of(question, answer, frame)).orElse("");
    }
}
