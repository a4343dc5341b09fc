package integritas.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ShortMemoryTest {

    private Instant now = Instant.parse("2026-11-27T08:00:00Z");
    private String source = "old";
    private int looks;
    private Runnable meanwhile = () -> {};

    private final ShortMemory<String, String> memory =
            new ShortMemory<>(() -> Duration.ofSeconds(5), () -> now, value -> !value.isEmpty());

    @Test
    void looksOnceUntilTheTimeIsOver() {
        get();
        now = now.plusSeconds(4);
        get();
        assertThat(looks).isEqualTo(1);

        source = "new";
        now = now.plusSeconds(1);
        assertThat(get()).isEqualTo("new");
    }

    @Test
    void looksAgainAfterAChange() {
        get();
        source = "new";
        memory.forget("kota-uji");
        assertThat(get()).isEqualTo("new");

        source = "newer";
        memory.forgetAll();
        assertThat(get()).isEqualTo("newer");
    }

    @Test
    void doesNotKeepWhatWasOvertakenWhileItWasLookedUp() {
        meanwhile = () -> {
            source = "new";
            memory.forget("kota-uji");
        };

        assertThat(get()).isEqualTo("old");
        assertThat(get()).isEqualTo("new");
    }

    @Test
    void keepsNothingThatIsNotWorthIt() {
        source = "";
        get();
        source = "there by now";
        assertThat(get()).isEqualTo("there by now");
    }

    private String get() {
        return memory.get("kota-uji", () -> {
            looks++;
            String found = source;
            meanwhile.run();
            meanwhile = () -> {};
            return found;
        });
    }
}
