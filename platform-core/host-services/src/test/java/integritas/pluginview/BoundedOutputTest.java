package integritas.pluginview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BoundedOutputTest {

    @Test
    void takesFiveMillionCharactersAndNotOneMore() {
        BoundedOutput output = new BoundedOutput();
        output.writeContent("x".repeat(5_000_000));

        assertThat(output.toString()).hasSize(5_000_000);
        assertThatThrownBy(() -> output.writeContent("x")).isInstanceOf(TooLongException.class);
    }
}
