package integritas.pluginhost.job;

import java.time.Duration;

/** A plugin's job failed, or was not let in. */
final class JobFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration pause;

    /** @param pause the time until it is tried again */
    JobFailedException(JobKey key, Duration pause, Throwable cause) {
        super("job " + key.text() + " failed", cause);
        this.pause = pause;
    }

    Duration pause() {
        return pause;
    }
}
