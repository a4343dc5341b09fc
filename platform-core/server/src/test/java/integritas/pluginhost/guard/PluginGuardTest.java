package integritas.pluginhost.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PluginGuardTest {

    private static final UUID TENANT = new UUID(0, 1);

    private final PluginGuard guard = new PluginGuard();

    @AfterEach
    void end() {
        guard.end();
    }

    @Test
    void interruptsCallsThatHangWithoutAnythingOfTheServer() {
        guard.clock = Clock.systemUTC();

        for (int i = 0; i < 3; i++) {
            try (Call call = guard.enter("hangs", TENANT, PluginGuard.Side.MEMBERS, Duration.ofMillis(20))) {
                assertThatThrownBy(() -> new CountDownLatch(1).await()).isInstanceOf(InterruptedException.class);
            }
        }

        assertThat(guard.underWay("hangs")).isZero();
    }
}
