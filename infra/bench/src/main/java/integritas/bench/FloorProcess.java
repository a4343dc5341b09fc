package integritas.bench;

import integritas.quickstart.Login;
import integritas.quickstart.RunningPlatform;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A Java of its own for a server of the floor. */
final class FloorProcess implements AutoCloseable {

    private final Process process;
    private final int port;

    private FloorProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts a main class that prints its port when it listens. */
    static FloorProcess start(String mainClass, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        System.getProperty("java.home") + "/bin/java",
                        "-Xmx1g",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        mainClass))
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        Process process = builder.start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        String port = out.readLine();
        if (port == null) {
            throw new IllegalStateException("the floor did not start");
        }
        return new FloorProcess(process, Integer.parseInt(port));
    }

    /** Starts the floor beside a platform, on the same database and with the same role. */
    static FloorProcess beside(RunningPlatform platform) throws IOException {
        Login app = platform.database().app();
        return start(
                "integritas.bench.floor.Floor",
                Map.of(
                        "FLOOR_DB_URL", app.url(),
                        "FLOOR_DB_USER", app.user(),
                        "FLOOR_DB_PASSWORD", app.password(),
                        "FLOOR_ISSUER", platform.issuer().toString()));
    }

    Side side() {
        return new Side("floor", port, process.toHandle());
    }

    @Override
    public void close() {
        process.destroy();
    }
}
