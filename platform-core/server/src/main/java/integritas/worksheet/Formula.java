package integritas.worksheet;

import integritas.rubric.Answer;
import integritas.rubric.CountsScale;
import integritas.rubric.Measure;
import integritas.rubric.NumberScale;
import integritas.rubric.Question;
import integritas.rubric.Rational;
import integritas.web.format.Numbers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How an answer in figures becomes points, written with the figures that were entered: {@code 19 ÷ 24}.
 *
 * @param expression the calculation before anything is capped
 * @param quotient what it comes to before anything is capped; empty where it divides by nothing
 * @param rule key of the message that names the rule for nothing out of nothing; empty where there is a quotient
 */
public record Formula(String expression, Optional<Rational> quotient, Optional<String> rule) {

    private static final String DIVIDED_BY = " ÷ ";

    /** Returns the calculation of an answer that counts; empty for a choice. */
    static Optional<Formula> of(Question question, Answer answer, Numbers numbers) {
        if (question.scale() instanceof CountsScale counts && answer instanceof Answer.Counts given) {
            return Optional.of(of(counts.measure(), given.byInput(), numbers));
        }
        if (question.scale() instanceof NumberScale scale && answer instanceof Answer.Amount amount) {
            Rational share =
                    amount.value().minus(scale.min()).dividedBy(scale.max().minus(scale.min()));
            return Optional.of(new Formula(of(scale, amount.value(), numbers), Optional.of(share), Optional.empty()));
        }
        return Optional.empty();
    }

    /** Tells whether the calculation alone earns this credit. */
    public boolean isCreditedAs(Rational credit) {
        return quotient.isPresent() && quotient.get().equals(credit);
    }

    private static String of(NumberScale scale, Rational value, Numbers numbers) {
        String most = numbers.amount(scale.max());
        String least = numbers.amount(scale.min());
        return scale.min().signum() == 0
                ? numbers.entered(value) + DIVIDED_BY + most
                : "(" + numbers.entered(value) + " − " + least + ")" + DIVIDED_BY + "(" + most + " − " + least + ")";
    }

    private static Formula of(Measure measure, Map<String, Long> counts, Numbers numbers) {
        return measure instanceof Measure.Ratio ratio
                ? of(ratio, counts, numbers)
                : of((Measure.Decrease) measure, counts, numbers);
    }

    private static Formula of(Measure.Ratio ratio, Map<String, Long> counts, Numbers numbers) {
        long reached = sum(ratio.of(), counts);
        long due = sum(ratio.over(), counts);
        String expression = written(ratio.of(), counts, numbers) + DIVIDED_BY + written(ratio.over(), counts, numbers);
        return new Formula(
                expression,
                quotient(reached, due),
                reached == 0 && due == 0 ? Optional.of("formula.nothing-due") : Optional.empty());
    }

    private static Formula of(Measure.Decrease decrease, Map<String, Long> counts, Numbers numbers) {
        long before = counts.getOrDefault(decrease.previous(), 0L);
        long now = counts.getOrDefault(decrease.current(), 0L);
        String expression =
                "(" + numbers.count(before) + " − " + numbers.count(now) + ")" + DIVIDED_BY + numbers.count(before);
        return new Formula(expression, quotient(before - now, before), rule(before, now));
    }

    private static Optional<String> rule(long before, long now) {
        if (before == 0) {
            return Optional.of(now == 0 ? "formula.nothing-before" : "formula.from-nothing");
        }
        return now > before ? Optional.of("formula.risen") : Optional.empty();
    }

    private static Optional<Rational> quotient(long dividend, long divisor) {
        return divisor == 0 ? Optional.empty() : Optional.of(Rational.of(dividend, divisor));
    }

    private static long sum(List<String> keys, Map<String, Long> counts) {
        return keys.stream().mapToLong(key -> counts.getOrDefault(key, 0L)).sum();
    }

    private static String written(List<String> keys, Map<String, Long> counts, Numbers numbers) {
        String sum = keys.stream()
                .map(key -> numbers.count(counts.getOrDefault(key, 0L)))
                .collect(Collectors.joining(" + "));
        return keys.size() > 1 ? "(" + sum + ")" : sum;
    }
}
