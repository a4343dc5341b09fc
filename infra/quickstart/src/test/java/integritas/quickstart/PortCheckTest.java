package integritas.quickstart;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortCheckTest {

    @Test
    void namesThePortThatIsTakenAndTheVariableThatChoosesAnother() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();

            assertThatThrownBy(() -> new PortCheck(port, "INTEGRITAS_PORT").check())
                    .isInstanceOf(StartRefusedException.class)
                    .hasMessageContaining("port " + port)
                    .hasMessageContaining("INTEGRITAS_PORT");
        }
    }

    @Test
    void seesAServerThatListensOnAllAddresses() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            assertThatThrownBy(() -> new PortCheck(taken.getLocalPort(), "INTEGRITAS_PORT").check())
                    .isInstanceOf(StartRefusedException.class);
        }
    }

    @Test
    void acceptsAFreePort() {
        int port = Ports.free().platform();

        assertThatCode(() -> new PortCheck(port, "INTEGRITAS_PORT").check()).doesNotThrowAnyException();
    }
}
