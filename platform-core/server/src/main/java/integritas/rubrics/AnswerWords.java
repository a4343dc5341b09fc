package integritas.rubrics;

import integritas.rubric.Answer;
import integritas.rubric.ChoiceScale;
import integritas.rubric.CountsScale;
import integritas.rubric.Input;
import integritas.rubric.Question;
import integritas.web.Frame;
import java.util.Optional;
import java.util.stream.Collectors;

/** Answers as people read them: an option by its label, a number with their decimal sign, counts by their names. */
public final class AnswerWords {

    private AnswerWords() {}

    public static String of(Question question, Answer answer, Frame frame) {
        if (answer instanceof Answer.Choice choice && question.scale() instanceof ChoiceScale scale) {
            return scale.options().stream()
                    .filter(option -> option.key().equals(choice.key()))
                    .map(option -> frame.say(option.label()))
                    .findFirst()
                    .orElse(choice.key());
        }
        if (answer instanceof Answer.Amount amount) {
            return frame.numbers().entered(amount.value());
        }
        if (answer instanceof Answer.Counts counts && question.scale() instanceof CountsScale scale) {
            return scale.inputs().stream()
                    .map(input -> frame.say(input.label()) + ": " + count(counts, input, frame))
                    .collect(Collectors.joining(" · "));
        }
        return answer.toRaw().toString();
    }

    /** Returns one count; a dash where it was not counted yet. */
    private static String count(Answer.Counts counts, Input input, Frame frame) {
        return Optional.ofNullable(counts.byInput().get(input.key()))
                .map(frame.numbers()::count)
                .orElse("–");
    }
}
