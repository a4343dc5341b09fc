package integritas.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFolderTest {

    @TempDir
    Path folder;

    @Test
    void belongsToOneLauncherAtATime() {
        try (StateFolder first = StateFolder.open(folder.resolve("state"))) {
            assertThatThrownBy(() -> StateFolder.open(first.root()))
                    .isInstanceOf(StartRefusedException.class)
                    .hasMessageContaining("running already");
        }
        try (StateFolder second = StateFolder.open(folder.resolve("state"))) {
            assertThat(second.logs()).isDirectory();
        }
    }

    @Test
    void saysSoWhenItCannotBeMade() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> StateFolder.open(file.resolve("state")))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("INTEGRITAS_STATE");
    }

    @Test
    void keepsTheLogsOfTheRunBefore() throws IOException {
        try (StateFolder state = StateFolder.open(folder)) {
            Files.writeString(state.log("server"), "yesterday");

            state.putAsideOldLogs();

            assertThat(state.log("server")).doesNotExist();
            assertThat(state.logs().resolve("server.log.1")).hasContent("yesterday");
        }
    }
}
