package integritas.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostmasterFileTest {

    @TempDir
    Path data;

    @Test
    void takesNoProcessForAServerThatOnlyHasTheNumber() throws IOException {
        note(Long.toString(ProcessHandle.current().pid()));

        assertThat(new PostmasterFile(data).server()).isEmpty();
    }

    @Test
    void goesWhenItsServerIsGone() throws IOException {
        note(Long.toString(ProcessHandle.current().pid()));

        new PostmasterFile(data).deleteIfStale();

        assertThat(data.resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void maybeDamaged() throws IOException {
        note("");

        assertThat(new PostmasterFile(data).server()).isEmpty();
    }

    @Test
    void findsTheServerOfThisFolder() throws IOException {
        Process server = new ProcessBuilder("tail", "-f", data.toString(), "/dev/null").start();
        try {
            note(Long.toString(server.pid()));

            assertThat(new PostmasterFile(data).server()).contains(server.toHandle());
        } finally {
            ProcessFamily.of(server.toHandle()).kill();
        }
    }

    private void note(String firstLine) throws IOException {
        Files.writeString(data.resolve("postmaster.pid"), firstLine + "\n" + data + "\n");
    }
}
