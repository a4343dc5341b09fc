package integritas.pluginhost.guard;

import java.time.Duration;

/** Time that may be spent, a piece at a time; in nanoseconds of {@link System#nanoTime}. */
final class Budget {

    private final long whole;
    private long spent;
    private long since;

    Budget(Duration whole) {
        this.whole = whole.toNanos();
    }

    void start(long now) {
        since = now;
    }

    void stop(long now) {
        spent += now - since;
    }

    /** Returns what is left if none of it runs. */
    long left() {
        return whole - spent;
    }

    /** Returns what is left by then if it runs; none or less if it is over. */
    long remaining(long now) {
        return left() - (now - since);
    }
}
