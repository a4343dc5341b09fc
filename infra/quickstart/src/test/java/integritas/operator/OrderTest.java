package integritas.operator;

import static org.assertj.core.api.Assertions.assertThat;

import integritas.operator.Order.Action;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderTest {

    private static final Path USUAL = Path.of("tenant-config/tenants");

    @Test
    void meansTheUsualFolderWhereNoneIsNamed() {
        assertThat(of("plan")).contains(new Order(Action.PLAN, Optional.of(USUAL), List.of()));
    }

    @Test
    void takesAFolderOrTheCatalogueAndAnyNumberOfFields() {
        assertThat(of("apply", "--overwrite", "name", "here", "--overwrite", "kind"))
                .contains(new Order(Action.APPLY, Optional.of(Path.of("here")), List.of("name", "kind")));
        assertThat(of("plan", "--catalogue")).contains(new Order(Action.PLAN, Optional.empty(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "delete", "plan a b", "plan --catalogue a", "apply --overwrite", "plan --force"})
    void refusesWhatMakesNoSense(String words) {
        assertThat(of(words.split(" "))).isEmpty();
    }

    private static Optional<Order> of(String... words) {
        return Order.of(List.of(words), USUAL);
    }
}
