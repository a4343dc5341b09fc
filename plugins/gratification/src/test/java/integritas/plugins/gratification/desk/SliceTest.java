package integritas.plugins.gratification.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SliceTest {

    @Test
    void countsWhatComesBeforeAPageHoweverFarItIs() {
        assertThat(Slice.before(1)).isZero();
        assertThat(Slice.before(3)).isEqualTo(50);
        assertThat(Slice.before(100_000_000)).isPositive();
        assertThat(Slice.before(Integer.MAX_VALUE)).isPositive();
    }
}
