package integritas.systemtest;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Waits for what comes by itself, and asks meanwhile. */
final class Patience {

    private static final Duration LIMIT = Duration.ofMinutes(3);

    private Patience() {}

    /** Returns once it is so; fails with these words if that takes minutes. */
    static void until(String words, Callable<Boolean> condition) throws Exception {
        Instant end = Instant.now().plus(LIMIT);
        while (!condition.call()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("not yet: " + words);
            }
            LockSupport.parkNanos(500_000_000);
        }
    }
}
