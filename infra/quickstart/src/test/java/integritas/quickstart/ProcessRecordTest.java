package integritas.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRecordTest {

    @TempDir
    Path state;

    private Path note;
    private Process process;

    @BeforeEach
    void startAProcessThatNamesAFileInTheState() throws IOException {
        note = state.resolve("server.properties");
        Path file = Files.createFile(state.resolve("watched"));
        process = new ProcessBuilder("tail", "-f", file.toString()).start();
        new ProcessRecord(note).write(process.toHandle());
    }

    @AfterEach
    void endIt() {
        ProcessFamily.of(process.toHandle()).kill();
    }

    @Test
    void findsTheProcessAgain() {
        assertThat(new ProcessRecord(note).survivor(state)).contains(process.toHandle());
    }

    @Test
    void doesNotKnowAProcessThatWorksForAnotherState() {
        assertThat(new ProcessRecord(note).survivor(state.resolveSibling("other")))
                .isEmpty();
    }

    @Test
    void doesNotKnowAProcessThatOnlyHasTheSameNumber() {
        Instant longAgo = Instant.now().minus(Duration.ofDays(1));
        PrivateFile.write(note, Map.of("pid", Long.toString(process.pid()), "started", longAgo.toString()));

        assertThat(new ProcessRecord(note).survivor(state)).isEmpty();
    }

    @Test
    void findsNothingOnceTheProcessHasEnded() {
        ProcessFamily.of(process.toHandle()).kill();

        assertThat(new ProcessRecord(note).survivor(state)).isEmpty();
    }
}
