package integritas.proposal;

import integritas.assessment.Sheet;
import integritas.plugin.api.QuestionKey;
import integritas.plugin.api.WorkUnit;
import integritas.rubric.Rubric;
import integritas.rubrics.AnswerJson;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What sources are asked.
 *
 * @param rubric the edition, which says what the question accepts
 * @param question the question
 * @param unit whose assessment it is
 * @param period the year it is about
 */
record Inquiry(Rubric rubric, QuestionKey question, WorkUnit unit, int period) {

    static Inquiry of(Sheet sheet, String question) {
        return new Inquiry(
                sheet.rubric(),
                new QuestionKey(sheet.rubric().code(), question),
                new WorkUnit(
                        sheet.unit().id(), sheet.unit().code(), sheet.unit().name()),
                sheet.assessment().period());
    }

    /**
     * Makes sure that the question accepts an answer.
     *
     * @param answer canonical JSON
     * @throws integritas.rubric.InvalidAnswersException if it does not
     */
    void requireAccepts(String answer) {
        Map<String, @Nullable Object> one = new HashMap<>();
        one.put(question.question(), AnswerJson.raw(AnswerJson.value(answer)));
        rubric.parse(one);
    }
}
