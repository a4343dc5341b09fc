package integritas.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnitTreeTest {

    private final Unit city = unit("city", null);
    private final Unit health = unit("health", city);
    private final Unit hospital = unit("hospital", health);
    private final Unit revenue = unit("revenue", city);
    private final UnitTree tree = new UnitTree(List.of(hospital, health, revenue, city));

    @Test
    void leadsFromAUnitUpToTheTop() {
        assertThat(tree.path(hospital)).containsExactly(hospital, health, city);
    }

    @Test
    void holdsEachParentBeforeItsChildren() {
        assertThat(tree.branch(city)).containsExactly(city, health, hospital, revenue);
        assertThat(tree.placed()).extracting(UnitTree.Placed::depth).containsExactly(0, 1, 2, 1);
    }

    @Test
    void putsAUnitAtTheTopWhoseParentIsNotSeen() {
        UnitTree part = new UnitTree(List.of(hospital, revenue));

        assertThat(part.roots()).containsExactly(hospital, revenue);
        assertThat(part.path(hospital)).containsExactly(hospital);
    }

    private static Unit unit(String code, @Nullable Unit parent) {
        return new Unit(UUID.randomUUID(), code, code, parent == null ? null : parent.id());
    }
}
