package integritas.rubric;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A number within bounds; the credit rises in a straight line from 0 at the lower to 1 at the upper bound.
 *
 * @param min the lowest number accepted
 * @param max the highest number accepted, above {@code min}
 */
public record NumberScale(Rational min, Rational max) implements Scale {

    private static final int DECIMALS_OF_ADVICE = 2;

    public NumberScale {
        if (min.compareTo(max) >= 0) {
            throw new IllegalArgumentException("bounds are the wrong way round: " + min + " and " + max);
        }
    }

    @Override
    public Optional<Answer> parse(Object raw, Consumer<String> faults) {
        Optional<Rational> value = RawNumber.read(raw, faults);
        if (value.isPresent() && !isWithin(value.get())) {
            faults.accept(AnswerFault.NUMBER_OUT_OF_BOUNDS);
            return Optional.empty();
        }
        return value.map(Answer.Amount::new);
    }

    private boolean isWithin(Rational value) {
        return min.compareTo(value) <= 0 && value.compareTo(max) <= 0;
    }

    @Override
    public boolean accepts(Answer answer) {
        return answer instanceof Answer.Amount amount && isWithin(amount.value());
    }

    @Override
    public Credit credit(Answer answer) {
        if (answer instanceof Answer.Amount amount && isWithin(amount.value())) {
            return Credit.of(amount.value().minus(min).dividedBy(max.minus(min)));
        }
        throw new IllegalArgumentException("not a number within the bounds: " + answer);
    }

    /** The number is rounded up to two decimals, as surveys are published, so that it earns what is wanted. */
    @Override
    public Optional<Answer> better(Optional<Answer> present, Rational wanted) {
        Rational exact = min.plus(wanted.min(Rational.ONE).times(max.minus(min)));
        Rational number = Rational.of(exact.toDecimal(DECIMALS_OF_ADVICE, RoundingMode.CEILING))
                .min(max);
        Answer answer = new Answer.Amount(number);
        Rational credit = present.map(given -> credit(given).value()).orElse(Rational.ZERO);
        return credit(answer).value().compareTo(credit) > 0 ? Optional.of(answer) : Optional.empty();
    }

    @Override
    public List<String> canonical() {
        return List.of(type(), min.toString(), max.toString());
    }

    @Override
    public String type() {
        return "number";
    }
}
