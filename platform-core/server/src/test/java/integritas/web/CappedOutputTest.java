package integritas.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import integritas.problem.ProblemException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class CappedOutputTest {

    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private final CappedOutput output = new CappedOutput(sent, 5);

    @Test
    void letsAsMuchThroughAsWasSaid() throws IOException {
        output.write(new byte[] {1, 2, 3, 4});
        output.write(5);
        output.flush();

        assertThat(sent.toByteArray()).containsExactly(1, 2, 3, 4, 5);
        assertThatCode(output::requireWhole).doesNotThrowAnyException();
    }

    @Test
    void bytesOfWhichSomeAreTooManyAreAllRefused() {
        assertThatThrownBy(() -> output.write(new byte[6])).isInstanceOf(ProblemException.class);

        assertThat(sent.size()).isZero();
    }

    @Test
    void oneByteTooManyIsRefused() throws IOException {
        output.write(new byte[5]);

        assertThatThrownBy(() -> output.write(6)).isInstanceOf(ProblemException.class);
        assertThat(sent.size()).isEqualTo(5);
    }

    @Test
    void whoSwallowsTheRefusalIsFoundOutAndSendsNothingMore() throws IOException {
        output.write(1);
        assertThatThrownBy(() -> output.write(new byte[5])).isInstanceOf(ProblemException.class);

        assertThatThrownBy(() -> output.write(2)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(output::requireWhole).isInstanceOf(ProblemException.class);
        assertThat(sent.toByteArray()).containsExactly(1);
    }
}
