package integritas.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LevelTest {

    private static final List<Integer> THOUSANDS =
            IntStream.rangeClosed(1, 6_000).boxed().toList();

    @Test
    void showsTheNeighboursOfTheCurrentOneAndWhatIsLeftOut() {
        Level<Integer> level = Level.around(THOUSANDS, number -> number == 3_000, 2);

        assertThat(level.shown()).containsExactly(2_998, 2_999, 3_000, 3_001, 3_002);
        assertThat(level.before()).hasSize(2_997).endsWith(2_997);
        assertThat(level.after()).hasSize(2_998).startsWith(3_003);
    }

    @Test
    void endsWhereThereIsNothingMore() {
        assertThat(Level.around(THOUSANDS, number -> number == 1, 2))
                .isEqualTo(new Level<>(List.of(), List.of(1, 2, 3), THOUSANDS.subList(3, 6_000)));
        assertThat(Level.around(THOUSANDS, number -> number == 6_000, 2).after())
                .isEmpty();
    }

    @Test
    void beginsWithTheFirstWhereNoneIsCurrent() {
        assertThat(Level.around(THOUSANDS, number -> false, 1).shown()).containsExactly(1, 2);
    }

    @Test
    void ofNothingIsEmpty() {
        assertThat(Level.around(List.of(), number -> true, 1)).isEqualTo(new Level<>(List.of(), List.of(), List.of()));
    }
}
