package integritas.systemtest;

import integritas.quickstart.Quickstart;
import integritas.quickstart.RunningPlatform;
import integritas.quickstart.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The one running system of a test run, with a fresh state; started on first use, stopped when the tests are over. */
final class Platform {

    private static final class Started {
        static final RunningPlatform PLATFORM = Quickstart.start(
                Settings.forTest(Path.of(System.getProperty("integritas.repository", "../..")), freshState()));
    }

    private Platform() {}

    static RunningPlatform running() {
        return Started.PLATFORM;
    }

    private static Path freshState() {
        try {
            Path states = Files.createDirectories(Path.of(System.getProperty("integritas.states", "target/states")));
            return Files.createTempDirectory(states, "run-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
