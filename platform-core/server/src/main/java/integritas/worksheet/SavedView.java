package integritas.worksheet;

import integritas.assessment.House;
import integritas.assessment.Sheet;
import integritas.rubrics.ScoreView;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.Optional;

/**
 * What changes on the page after an answer was saved.
 *
 * @param question the question with its new answer
 * @param tree the parts that lead to it, with their new points
 * @param score the new score
 * @param undo the fields that bring a cleared answer back, as JSON; empty if nothing was cleared
 * @param redraw whether the fields have to be drawn anew, as it was not they that brought the change about
 */
public record SavedView(QuestionView question, TreeView tree, ScoreView score, Optional<String> undo, boolean redraw) {

    static SavedView of(Sheet sheet, String question, AnswerForm form) {
        TreeView tree = TreeView.of(House.OWN, sheet, question);
        Map<String, String> answer = form.answerFields();
        return new SavedView(
                QuestionView.open(sheet, tree),
                tree,
                ScoreView.of(sheet.rubric(), sheet.scorecard()),
                form.clears() && !answer.isEmpty() ? Optional.of(json(answer)) : Optional.empty(),
                form.clears() || form.redraws());
    }

    /** What changes after something else than the fields has brought an answer about. */
    static SavedView redrawn(Sheet sheet, String question) {
        TreeView tree = TreeView.of(House.OWN, sheet, question);
        ScoreView score = ScoreView.of(sheet.rubric(), sheet.scorecard());
        return new SavedView(QuestionView.open(sheet, tree), tree, score, Optional.empty(), true);
    }

    /** Returns the address of the overview that the score panel leads to. */
    public String overview() {
        return tree.address();
    }

    private static String json(Map<String, String> fields) {
        JsonObjectBuilder json = Json.createObjectBuilder().add(AnswerForm.REDRAW, "true");
        fields.forEach(json::add);
        return json.build().toString();
    }
}
