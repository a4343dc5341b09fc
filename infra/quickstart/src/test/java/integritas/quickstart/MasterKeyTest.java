package integritas.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyTest {

    @TempDir
    Path folder;

    private StateFolder state;

    @BeforeEach
    void openTheState() {
        state = StateFolder.open(folder);
    }

    @AfterEach
    void closeIt() {
        state.close();
    }

    @Test
    void isMadeOnceAndReadByItsOwnerAlone() throws IOException {
        Path file = state.masterKey();

        MasterKey.ensure(state);
        String first = Files.readString(file);
        MasterKey.ensure(state);

        assertThat(Base64.getDecoder().decode(first.strip())).hasSize(32);
        assertThat(Files.readString(file)).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void isNotMadeAnewBesideADatabaseThatWasUsedWithAnother() throws IOException {
        MasterKey.ensure(state);
        Files.createDirectories(state.database());
        Files.writeString(state.database().resolve("PG_VERSION"), "17\n");
        MasterKey.ensure(state);
        Files.delete(state.masterKey());

        assertThatThrownBy(() -> MasterKey.ensure(state))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageStartingWith("Put " + state.masterKey() + " back");
        assertThat(state.masterKey()).doesNotExist();
    }
}
