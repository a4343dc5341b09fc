package integritas.systemtest;

import integritas.quickstart.Quickstart;
import integritas.quickstart.RunningPlatform;
import integritas.quickstart.Settings;
import java.nio.file.Path;

/** The one running system of a test run; started on first use, stopped when the tests are over. */
final class Platform {

    private static final class Started {
        static final RunningPlatform PLATFORM = Quickstart.start(Settings.forTest(
                Path.of(System.getProperty("integritas.repository", "../..")),
                Path.of(System.getProperty("integritas.state", "target/state"))));
    }

    private Platform() {}

    static RunningPlatform running() {
        return Started.PLATFORM;
    }
}
