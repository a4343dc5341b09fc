package integritas.pluginhost.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BudgetTest {

    @Test
    void isSpentAPieceAtATimeAndNotInBetween() {
        Budget budget = new Budget(Duration.ofNanos(100));

        budget.start(1_000);
        assertThat(budget.remaining(1_099)).isOne();
        assertThat(budget.remaining(1_100)).isZero();
        budget.stop(1_060);
        assertThat(budget.left()).isEqualTo(40);

        budget.start(9_000);
        assertThat(budget.remaining(9_039)).isOne();
        assertThat(budget.remaining(9_040)).isZero();
    }
}
