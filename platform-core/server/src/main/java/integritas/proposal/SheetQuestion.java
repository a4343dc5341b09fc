package integritas.proposal;

import integritas.assessment.Sheet;
import integritas.plugin.api.Inquiry;
import integritas.plugin.api.QuestionKey;
import integritas.plugin.api.WorkUnit;
import integritas.rubric.Rubric;
import integritas.rubrics.AnswerJson;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question of somebody's sheet, on which sources are asked.
 *
 * @param rubric the edition, which says what the question accepts
 * @param asked what the sources are asked
 */
record SheetQuestion(Rubric rubric, Inquiry asked) {

    static SheetQuestion of(Sheet sheet, String question) {
        WorkUnit unit = new WorkUnit(
                sheet.unit().id(), sheet.unit().code(), sheet.unit().name());
        QuestionKey key = new QuestionKey(sheet.rubric().code(), question);
        return new SheetQuestion(
                sheet.rubric(), new Inquiry(key, unit, sheet.assessment().period()));
    }

    /**
     * Makes sure that the question accepts an answer.
     *
     * @param answer canonical JSON
     * @throws integritas.rubric.InvalidAnswersException if it does not
     */
    void requireAccepts(String answer) {
        Map<String, @Nullable Object> one = new HashMap<>();
        one.put(asked.question().question(), AnswerJson.raw(AnswerJson.value(answer)));
        rubric.parse(one);
    }
}
