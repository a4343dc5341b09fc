package integritas.plugin.api;

import java.time.Duration;
import java.time.Instant;

/**
 * Work that is done again and again, for each tenant that has the plugin switched on.
 *
 * <p><b>When and where:</b> by a background thread, with the tenant set and nobody signed in, on one node at a time. A
 * run that was due while the platform was down, or the plugin was away, is made up for once. The next run is due {@code every} after the end of
 * the last one.
 *
 * <p><b>Errors:</b> a run that throws is logged and counted; the next one comes at its time. So a run leaves nothing half
 * done: it works in transactions, and can be done again.
 *
 * @param name stable within the plugin: lower-case letters, digits and hyphens
 * @param every the pause between two runs; a minute or more
 * @param work what is done
 * @since 1.0
 */
public record Job(String name, Duration every, Work work) {

    /** What a job does. Called for each run, perhaps for several tenants at a time. */
    @FunctionalInterface
    public interface Work {

        /** Does it once, for the tenant that is set. */
        void run(Run run);
    }

    /** One run of a job for one tenant. */
    @HostProvided
    public interface Run {

        /** Returns when the run was due; it may have begun later, after the platform was down or had no room for it. */
        Instant due();
    }

    /** @throws IllegalArgumentException if the name or the pause is not as said above */
    public Job {
        if (!name.matches("[a-z][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException("not the name of a job: " + name);
        }
        if (every.compareTo(Duration.ofMinutes(1)) < 0) {
            throw new IllegalArgumentException("job " + name + " wants to run more often than every minute");
        }
    }
}
