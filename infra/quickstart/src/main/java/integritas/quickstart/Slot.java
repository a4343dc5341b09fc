package integritas.quickstart;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The place of the one process that a service runs in. */
final class Slot {

    private @Nullable ChildProcess child;

    /** Returns the process that runs here, started if there was none. */
    synchronized ChildProcess occupy(Supplier<ChildProcess> start) {
        ChildProcess current = child;
        if (current == null || !current.isAlive()) {
            current = start.get();
            child = current;
        }
        return current;
    }

    synchronized void stop(Duration patience) {
        ChildProcess current = leave();
        if (current != null) {
            current.stop(patience);
        }
    }

    /** Gives up the place and returns the process that was in it. */
    synchronized @Nullable ChildProcess leave() {
        ChildProcess current = child;
        child = null;
        return current;
    }

    synchronized void kill() {
        ChildProcess current = leave();
        if (current != null) {
            current.kill();
        }
    }

    synchronized boolean isRunning() {
        return child != null && child.isAlive();
    }

    /** Returns whether a process is supposed to be here and is not. */
    synchronized boolean hasFailed() {
        return child != null && !child.isAlive();
    }
}
