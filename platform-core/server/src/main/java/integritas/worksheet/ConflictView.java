package integritas.worksheet;

import integritas.assessment.GivenAnswer;
import integritas.assessment.House;
import integritas.assessment.Sheet;
import integritas.rubric.Answer;
import integritas.rubric.InvalidAnswersException;
import integritas.rubric.Question;
import integritas.rubrics.AnswerWords;
import integritas.web.Frame;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two people changed one question: what stands there now, and what the reader wanted to put down.
 *
 * @param question the question as it stands
 * @param mine what the reader sent
 * @param answer the reader's answer; empty if it was cleared, or not what was changed
 */
public record ConflictView(QuestionView question, Mine mine, Optional<Answer> answer) {

    /**
     * What the reader sent.
     *
     * @param answers whether the answer was to change
     * @param note the note, if that was to change
     * @param fields all of it as JSON, to be sent again
     */
    public record Mine(boolean answers, Optional<String> note, String fields) {}

    static ConflictView of(Sheet sheet, String code, AnswerForm form) {
        TreeView tree = TreeView.of(House.OWN, sheet, code);
        QuestionView view = QuestionView.open(sheet, tree);
        var change = form.change(sheet.rubric(), code);
        Mine mine = new Mine(change.answers(), change.note(), json(form, view.version()));
        return new ConflictView(view, mine, parsed(sheet, code, change.answer()));
    }

    public String theirName() {
        return question.given().map(GivenAnswer::changedBy).orElse("");
    }

    public String theirAnswer(Frame frame) {
        return words(question.score().answer(), frame);
    }

    public String myAnswer(Frame frame) {
        return words(answer, frame);
    }

    /** Returns both notes, theirs first, for the reader to make one of them. */
    public String bothNotes() {
        String own = mine.note().orElse("");
        return question.note().isBlank() || question.note().equals(own) ? own : question.note() + "\n\n" + own;
    }

    /** Returns what goes along with a note that was merged by hand, as JSON. */
    public String merging() {
        return Json.createObjectBuilder()
                .add("version", question.version())
                .add(AnswerForm.REDRAW, "true")
                .build()
                .toString();
    }

    private String words(Optional<Answer> given, Frame frame) {
        Question asked = question.question();
        return given.map(value -> AnswerWords.of(asked, value, frame)).orElseGet(() -> frame.text("answer.none"));
    }

    private static Optional<Answer> parsed(Sheet sheet, String code, @Nullable Object raw) {
        Map<String, @Nullable Object> one = new HashMap<>();
        one.put(code, raw);
        try {
            return sheet.rubric().parse(one).to(code);
        } catch (InvalidAnswersException notAnAnswer) {
            return Optional.empty();
        }
    }

    private static String json(AnswerForm form, String version) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("version", version).add(AnswerForm.REDRAW, "true");
        form.answerFields().forEach(json::add);
        form.note().ifPresent(note -> json.add("note", note));
        if (form.clears()) {
            json.add("clear", "true");
        }
        return json.build().toString();
    }
}
