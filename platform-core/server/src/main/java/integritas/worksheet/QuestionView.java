package integritas.worksheet;

import integritas.assessment.AnswerRights.Lock;
import integritas.assessment.GivenAnswer;
import integritas.assessment.Sheet;
import integritas.rubric.Answer;
import integritas.rubric.ChoiceScale;
import integritas.rubric.CountsScale;
import integritas.rubric.Input;
import integritas.rubric.NumberScale;
import integritas.rubric.Option;
import integritas.rubric.Question;
import integritas.rubric.QuestionScore;
import integritas.web.format.Numbers;
import java.util.List;
import java.util.Optional;

/**
 * One question with its answer, as the worksheet shows it.
 *
 * @param sheet the assessment it belongs to
 * @param question the question
 * @param score what its answer earned
 * @param lock why the reader cannot answer it
 */
public record QuestionView(Sheet sheet, Question question, QuestionScore score, Lock lock) {

    /** Returns a question for somebody who is answering it. */
    static QuestionView open(Sheet sheet, TreeView tree) {
        return of(sheet, tree, Lock.NONE);
    }

    static QuestionView of(Sheet sheet, TreeView tree, Lock lock) {
        QuestionScore score = tree.currentScore();
        return new QuestionView(sheet, sheet.rubric().question(score.code()).orElseThrow(), score, lock);
    }

    public String code() {
        return question.code();
    }

    /** Returns the address answers are sent to. */
    public String address() {
        return "/app/assessments/" + sheet.assessment().id() + "/answers/" + code();
    }

    public boolean mayAnswer() {
        return lock == Lock.NONE;
    }

    /** Returns what was put down; empty if the question was never touched. */
    public Optional<GivenAnswer> given() {
        return sheet.given(code());
    }

    /** Returns the version that a change has to name; blank for a question that was never touched. */
    public String version() {
        return given().map(answer -> Long.toString(answer.version())).orElse("");
    }

    public String note() {
        return given().map(GivenAnswer::note).orElse("");
    }

    /** Returns the options to choose from; none where figures are asked for. */
    public List<Option> options() {
        return question.scale() instanceof ChoiceScale choice ? choice.options() : List.of();
    }

    public boolean isChosen(Option option) {
        return score.answer().isPresent()
                && score.answer().get() instanceof Answer.Choice choice
                && choice.key().equals(option.key());
    }

    public Optional<NumberScale> number() {
        return question.scale() instanceof NumberScale number ? Optional.of(number) : Optional.empty();
    }

    /** Returns the number that was entered; blank if none was. */
    public String entered(Numbers numbers) {
        return score.answer().isPresent() && score.answer().get() instanceof Answer.Amount amount
                ? numbers.entered(amount.value())
                : "";
    }

    /** Returns what to count; nothing where something else is asked for. */
    public List<Input> inputs() {
        return question.scale() instanceof CountsScale counts ? counts.inputs() : List.of();
    }

    /** Returns one count as it was entered; blank if it was not. */
    public String entered(Input input) {
        Long count = score.answer().isPresent() && score.answer().get() instanceof Answer.Counts counts
                ? counts.byInput().get(input.key())
                : null;
        return count == null ? "" : count.toString();
    }

    public Optional<Formula> formula(Numbers numbers) {
        return score.answered()
                ? score.answer().flatMap(answer -> Formula.of(question, answer, numbers))
                : Optional.empty();
    }
}
