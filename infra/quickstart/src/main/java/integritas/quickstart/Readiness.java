package integritas.quickstart;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** The wait for a server that is coming up. */
final class Readiness {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private Readiness() {}

    /**
     * Returns once the server is ready.
     *
     * @throws StartRefusedException if it ended before that, or took longer than anybody would wait
     */
    static void await(ChildProcess server, Path log, Duration patience, BooleanSupplier ready) {
        Instant deadline = Instant.now().plus(patience);
        while (!ready.getAsBoolean()) {
            if (!server.isAlive()) {
                throw new StartRefusedException("Look into " + log + ": " + server.name() + " ended with code "
                        + server.await() + " before it was ready.");
            }
            if (Instant.now().isAfter(deadline)) {
                throw new StartRefusedException("Look into " + log + ": " + server.name() + " was not ready after "
                        + patience.toSeconds() + " seconds.");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefusedException("The start was interrupted.", e);
        }
    }
}
