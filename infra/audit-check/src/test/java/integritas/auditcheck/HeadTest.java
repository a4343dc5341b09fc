package integritas.auditcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadTest {

    private static final Head HEAD = new Head(
            new Tenant(UUID.fromString("7d0f2c1e-0000-4000-8000-000000000001"), "kota-contoh"),
            new Finding.Last(12, "6f20f216", Instant.parse("2026-11-27T04:05:06.000007Z")),
            Instant.parse("2026-11-27T04:06:00Z"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path elsewhere;

    @BeforeEach
    void makeKeys() throws IOException {
        new SigningKey(folder).make();
        new SigningKey(elsewhere).make();
    }

    @Test
    void isReadAsItWasWritten() throws IOException {
        assertThat(Head.read(HEAD.signed(new SigningKey(folder)), new SigningKey(folder)))
                .isEqualTo(HEAD);
    }

    @Test
    void isRefusedOnceALetterWasChanged() {
        String changed = HEAD.signed(new SigningKey(folder)).replace("number 12", "number 11");

        assertThatThrownBy(() -> Head.read(changed, new SigningKey(folder))).hasMessageContaining("signature");
    }

    @Test
    void isRefusedWhenAnotherKeySignedIt() {
        String foreign = HEAD.signed(new SigningKey(elsewhere));

        assertThatThrownBy(() -> Head.read(foreign, new SigningKey(folder))).hasMessageContaining("signature");
    }

    @Test
    void theSecretKeyIsItsOwnersAloneAndMadeOnce() throws IOException {
        Path secret = folder.resolve("audit-head.key");
        String before = Files.readString(secret);
        new SigningKey(folder).make();

        assertThat(Files.readString(secret)).isEqualTo(before);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                .isEqualTo("rw-------");
    }
}
