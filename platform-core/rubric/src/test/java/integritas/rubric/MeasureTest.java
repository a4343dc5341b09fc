package integritas.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {

    private static final Measure.Ratio RATIO =
            new Measure.Ratio(List.of("done"), List.of("due", "late"), Rational.ONE, Rational.ZERO, Rational.ONE);
    private static final Measure.Decrease DECREASE =
            new Measure.Decrease("previous", "current", Rational.ONE, Rational.ZERO);

    @ParameterizedTest(name = "{0} done of {1} + {2} due earn {3}, warning {4}")
    @CsvSource({
        "1, 1, 2, 1/3,",
        "3, 1, 2, 1,",
        "0, 1, 2, 0,",
        "4, 1, 2, 1, ratio-capped",
        "0, 0, 0, 1,",
        "1, 0, 0, 0, ratio-over-zero",
        "999999999, 1000000000, 0, 999999999/1000000000,"
    })
    void aRatioIsWhatWasReachedOutOfWhatWasDue(long done, long due, long late, String credit, String warning) {
        Credit earned = RATIO.credit(Map.of("done", done, "due", due, "late", late));
        assertThat(earned.value()).hasToString(credit);
        assertThat(earned.warning()).isEqualTo(Optional.ofNullable(warning));
        assertThat(earned.answered()).isTrue();
    }

    @ParameterizedTest(name = "from {0} to {1} earns {2}")
    @CsvSource({"4, 1, 3/4", "4, 0, 1", "4, 4, 0", "4, 5, 0", "0, 0, 1", "0, 1, 0"})
    void aDecreaseIsTheFallOutOfTheEarlierCount(long previous, long current, String credit) {
        Credit earned = DECREASE.credit(Map.of("previous", previous, "current", current));
        assertThat(earned.value()).hasToString(credit);
        assertThat(earned.warning()).isEmpty();
    }

    @Test
    void nothingOutOfNothingEarnsWhatTheEditionSays() {
        Measure none = new Measure.Ratio(List.of("done"), List.of("due"), Rational.ZERO, Rational.ZERO, Rational.ONE);
        assertThat(none.credit(Map.of("done", 0L, "due", 0L)).value()).isEqualTo(Rational.ZERO);
    }

    @Test
    void fullCreditForARatioIsAllThatWasDue() {
        assertThat(RATIO.full(Map.of("done", 1L, "due", 4L, "late", 1L))).isEqualTo(Map.of("done", 5L));
        assertThat(RATIO.full(Map.of("done", 0L, "due", 0L, "late", 0L))).isEmpty();
        assertThat(DECREASE.full(Map.of("previous", 3L, "current", 2L))).isEqualTo(Map.of("current", 0L));
    }

    @Test
    void fullCreditThatNoSingleCountCanHoldIsNoStep() {
        CountsScale scale = new CountsScale(
                List.of(Examples.input("done", true), Examples.input("due", true), Examples.input("late", true)),
                RATIO);
        Answer most = new Answer.Counts(Map.of("done", 1L, "due", 1_000_000_000L, "late", 1L));
        assertThat(scale.accepts(most)).isTrue();
        assertThat(scale.better(Optional.of(most), Rational.ONE)).isEmpty();
    }
}
