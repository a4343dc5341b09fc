package integritas.rubric;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One question made ready for scoring: its worth in points, and the scores of all options, worked out once. */
final class QuestionPlan {

    /** A sum of this many for each of a million questions still fits into a long. */
    private static final Rational LARGEST_UNITS = Rational.of(1_000_000_000_000L);

    private final Question question;
    private final Rational worth;
    private final QuestionScore unanswered;
    private final @Nullable ChoiceScale choice;
    private final Answer[] choices;
    private final List<QuestionScore> byOption;
    private long[] units = {};

    QuestionPlan(Question question, Rational worth) {
        this.question = question;
        this.worth = worth;
        this.unanswered = new QuestionScore(
                question.code(), Optional.empty(), Rational.ZERO, Rational.ZERO, worth, false, List.of());
        this.choice = question.scale() instanceof ChoiceScale one ? one : null;
        this.choices = choice == null
                ? new Answer[0]
                : choice.options().stream()
                        .map(option -> new Answer.Choice(option.key()))
                        .toArray(Answer[]::new);
        this.byOption = Arrays.stream(choices).map(this::score).toList();
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
        int option = optionOf(answer);
        return option < 0 ? score(answer) : byOption.get(option);
    }

    /**
     * Adds the points of an answer to a sum, as {@link #mark} has them.
     *
     * @throws InvalidAnswersException if the answer is none of this question's
     */
    void addPoints(Answer answer, ExactSum sum) {
        int option = optionOf(answer);
        if (option >= 0 && option < units.length) {
            sum.addUnits(units[option]);
        } else {
            sum.add(mark(answer).points());
        }
    }

    /** Returns an equal answer that is shared by all who gave it, where there are not many to give. */
    Answer shared(Answer answer) {
        int option = optionOf(answer);
        return option < 0 ? answer : choices[option];
    }

    private int optionOf(Answer answer) {
        for (int i = 0; i < choices.length; i++) {
            if (choices[i] == answer) {
                return i;
            }
        }
        return choice == null ? -1 : choice.indexOf(answer);
    }

    /** Works out the points of all options in parts of a common denominator, if they fit. */
    void use(long denominator) {
        long[] parts = new long[byOption.size()];
        for (int i = 0; i < parts.length; i++) {
            Rational points = byOption.get(i).points();
            Rational exact = points.times(Rational.of(denominator));
            if (!exact.isSmall() || !exact.isWhole() || exact.compareTo(LARGEST_UNITS) > 0) {
                return;
            }
            parts[i] = exact.smallNumerator();
        }
        units = parts;
    }

    private QuestionScore score(Answer answer) {
        Credit credit = credit(answer);
        List<Warning> warnings =
                credit.warning().map(code -> List.of(new Warning(code(), code))).orElse(List.of());
        Rational points = credit.value().times(worth);
        return new QuestionScore(
                code(), Optional.of(answer), credit.value(), points, worth, credit.answered(), warnings);
    }

    private Credit credit(Answer answer) {
        try {
            return question.scale().credit(answer);
        } catch (IllegalArgumentException e) {
            throw new InvalidAnswersException(List.of(new AnswerFault(code(), AnswerFault.ANSWER_NOT_ACCEPTED)));
        }
    }

    /** Returns every number of points that this question can earn, as far as they can be listed. */
    List<Rational> possiblePoints() {
        return byOption.isEmpty()
                ? List.of(worth)
                : byOption.stream().map(QuestionScore::points).toList();
    }
}
