package integritas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MenuTest {

    @Test
    void standsSideBySideAsLongAsItFits() {
        Menu menu = menu(6);

        assertThat(menu.first()).hasSize(6);
        assertThat(menu.rest()).isEmpty();
        assertThat(menu.isCurrentInRest("/app/6")).isFalse();
    }

    @Test
    void putsTheLastEntriesIntoADropDownThatIsNeverForOneAlone() {
        Menu menu = menu(7);

        assertThat(menu.first()).extracting(MenuItem::rank).containsExactly(1, 2, 3, 4, 5);
        assertThat(menu.rest()).extracting(MenuItem::rank).containsExactly(6, 7);
        assertThat(menu.isCurrentInRest("/app/7/below")).isTrue();
        assertThat(menu.isCurrentInRest("/app/1")).isFalse();
    }

    private static Menu menu(int entries) {
        List<MenuItem> items = new ArrayList<>(IntStream.rangeClosed(1, entries)
                .mapToObj(rank -> new MenuItem(rank, "/app/" + rank, "menu.home", Set.of()))
                .toList());
        Collections.reverse(items);
        return new Menu(items);
    }
}
