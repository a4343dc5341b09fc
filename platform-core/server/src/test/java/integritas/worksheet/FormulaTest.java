package integritas.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import integritas.rubric.Answer;
import integritas.rubric.CountsScale;
import integritas.rubric.Measure;
import integritas.rubric.NumberScale;
import integritas.rubric.Question;
import integritas.rubric.Rational;
import integritas.rubric.Scale;
import integritas.rubric.Text;
import integritas.web.format.Numbers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormulaTest {

    private static final Numbers NUMBERS = new Numbers(Locale.forLanguageTag("id"));
    private static final Scale RATIO = new CountsScale(
            List.of(),
            new Measure.Ratio(List.of("done"), List.of("due", "late"), Rational.ONE, Rational.ZERO, Rational.ONE));
    private static final Scale DECREASE =
            new CountsScale(List.of(), new Measure.Decrease("before", "now", Rational.ONE, Rational.ZERO));

    @Test
    void writesARatioWithTheFiguresThatWereEntered() {
        Formula formula = of(RATIO, Map.of("done", 1900L, "due", 2000L, "late", 400L));
        assertThat(formula.expression()).isEqualTo("1.900 ÷ (2.000 + 400)");
        assertThat(formula.quotient()).contains(Rational.of(19, 24));
        assertThat(formula.rule()).isEmpty();
    }

    @Test
    void showsTheQuotientBeforeItIsCapped() {
        Formula formula = of(RATIO, Map.of("done", 30L, "due", 24L, "late", 0L));
        assertThat(formula.quotient()).contains(Rational.of(5, 4));
        assertThat(formula.isCreditedAs(Rational.ONE)).isFalse();
    }

    @Test
    void namesTheRuleForNothingOutOfNothing() {
        Formula formula = of(RATIO, Map.of("done", 0L, "due", 0L, "late", 0L));
        assertThat(formula.quotient()).isEmpty();
        assertThat(formula.rule()).contains("formula.nothing-due");
    }

    @Test
    void namesTheRulesOfADecrease() {
        assertThat(of(DECREASE, Map.of("before", 10L, "now", 4L)).expression()).isEqualTo("(10 − 4) ÷ 10");
        assertThat(of(DECREASE, Map.of("before", 10L, "now", 4L)).rule()).isEmpty();
        assertThat(of(DECREASE, Map.of("before", 4L, "now", 10L)).rule()).contains("formula.risen");
        assertThat(of(DECREASE, Map.of("before", 0L, "now", 0L)).rule()).contains("formula.nothing-before");
        assertThat(of(DECREASE, Map.of("before", 0L, "now", 1L)).rule()).contains("formula.from-nothing");
    }

    @Test
    void writesANumberWithinItsBounds() {
        Answer answer = new Answer.Amount(Rational.parse("3.6"));
        Scale fromZero = new NumberScale(Rational.ZERO, Rational.of(4));
        Scale fromOne = new NumberScale(Rational.ONE, Rational.of(5));
        assertThat(Formula.of(question(fromZero), answer, NUMBERS).orElseThrow().expression())
                .isEqualTo("3,6 ÷ 4");
        assertThat(Formula.of(question(fromOne), answer, NUMBERS).orElseThrow().expression())
                .isEqualTo("(3,6 − 1) ÷ (5 − 1)");
    }

    private static Formula of(Scale scale, Map<String, Long> counts) {
        return Formula.of(question(scale), new Answer.Counts(counts), NUMBERS).orElseThrow();
    }

    private static Question question(Scale scale) {
        return new Question("Q", Text.of("id", "?"), scale, Optional.empty(), Optional.empty());
    }
}
