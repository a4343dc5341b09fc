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
 * @param rule key of the message that names the rule for nothing out of nothing; empty where there is a quotient
 */
public record Formula(String expression, Optional<String> rule) {

    private static final String DIVIDED_BY = " ÷ ";

    /** Returns the calculation of an answer that counts; empty for a choice. */
    static Optional<Formula> of(Question question, Answer answer, Numbers numbers) {
        if (question.scale() instanceof CountsScale counts && answer instanceof Answer.Counts given) {
            return Optional.of(of(counts.measure(), given.byInput(), numbers));
        }
        if (question.scale() instanceof NumberScale scale && answer instanceof Answer.Amount amount) {
            return Optional.of(new Formula(of(scale, amount.value(), numbers), Optional.empty()));
        }
        return Optional.empty();
    }

    private static String of(NumberScale scale, Rational value, Numbers numbers) {
        if (scale.min().signum() == 0) {
            return numbers.entered(value) + DIVIDED_BY + numbers.amount(scale.max());
        }
        String least = numbers.amount(scale.min());
        return "(" + numbers.entered(value) + " − " + least + ")" + DIVIDED_BY + "(" + numbers.amount(scale.max())
                + " − " + least + ")";
    }

    private static Formula of(Measure measure, Map<String, Long> counts, Numbers numbers) {
        if (measure instanceof Measure.Ratio ratio) {
            boolean nothing = sum(ratio.of(), counts) == 0 && sum(ratio.over(), counts) == 0;
            return new Formula(
                    written(ratio.of(), counts, numbers) + DIVIDED_BY + written(ratio.over(), counts, numbers),
                    nothing ? Optional.of("formula.nothing-due") : Optional.empty());
        }
        Measure.Decrease decrease = (Measure.Decrease) measure;
        long before = counts.getOrDefault(decrease.previous(), 0L);
        long now = counts.getOrDefault(decrease.current(), 0L);
        String expression =
                "(" + numbers.count(before) + " − " + numbers.count(now) + ")" + DIVIDED_BY + numbers.count(before);
        Optional<String> rule = Optional.empty();
        if (before == 0) {
            rule = Optional.of(now == 0 ? "formula.nothing-before" : "formula.from-nothing");
        } else if (now > before) {
            rule = Optional.of("formula.risen");
        }
        return new Formula(expression, rule);
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
