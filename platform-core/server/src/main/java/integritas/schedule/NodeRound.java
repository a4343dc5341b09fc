package integritas.schedule;

import java.time.Duration;

/**
 * Something small that each node does for itself, again and again: hearing what the others know. It may be left out at
 * any time; what must not be lost is a task of the scheduler.
 */
public interface NodeRound {

    /** Returns the time between two rounds. */
    Duration pause();

    /** Goes one round. A failure is logged, and the next round comes at its time. */
    void go();
}
