package integritas.rubric;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One question made ready for scoring: its worth in points, and the scores of all options, worked out once. */
final class QuestionPlan {

    private final Question question;
    private final Rational worth;
    private final QuestionScore unanswered;
    private final List<QuestionScore> byOption;

    QuestionPlan(Question question, Rational worth) {
        this.question = question;
        this.worth = worth;
        this.unanswered = new QuestionScore(
                question.code(), Optional.empty(), Rational.ZERO, Rational.ZERO, worth, false, List.of());
        this.byOption = new ArrayList<>();
        if (question.scale() instanceof ChoiceScale choice) {
            choice.options().forEach(option -> byOption.add(score(new Answer.Choice(option.key()))));
        }
    }

    Question question() {
        return question;
    }

    String code() {
        return question.code();
    }

    Rational worth() {
        return worth;
    }

    /** @throws InvalidAnswersException if the answer is none of this question's */
    QuestionScore mark(@Nullable Answer answer) {
        if (answer == null) {
            return unanswered;
        }
        if (question.scale() instanceof ChoiceScale choice) {
            int option = choice.indexOf(answer);
            if (option >= 0) {
                return byOption.get(option);
            }
        } else if (question.scale().accepts(answer)) {
            return score(answer);
        }
        throw new InvalidAnswersException(List.of(new AnswerFault(code(), AnswerFault.ANSWER_NOT_ACCEPTED)));
    }

    private QuestionScore score(Answer answer) {
        Credit credit = question.scale().credit(answer);
        List<Warning> warnings =
                credit.warning().map(code -> List.of(new Warning(code(), code))).orElse(List.of());
        Rational points = credit.value().times(worth);
        return new QuestionScore(
                code(), Optional.of(answer), credit.value(), points, worth, credit.answered(), warnings);
    }

    /** Returns every number of points that this question can earn, as far as they can be listed. */
    List<Rational> possiblePoints() {
        return byOption.isEmpty()
                ? List.of(worth)
                : byOption.stream().map(QuestionScore::points).toList();
    }
}
