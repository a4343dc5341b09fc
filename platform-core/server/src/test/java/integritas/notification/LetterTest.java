package integritas.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class LetterTest {

    @Test
    void aSubjectStaysOnOneLine() {
        assertThat(new Letter("a@b.test", "Kota\r\nBcc: c@d.test", "").subject())
                .isEqualTo("Kota Bcc: c@d.test");
    }

    @Test
    void theSchedulerFindsTheLetterAgainByItsKey() {
        LetterKey key = new LetterKey("kota-contoh", UUID.randomUUID());

        assertThat(LetterKey.of(key.text())).isEqualTo(key);
    }
}
