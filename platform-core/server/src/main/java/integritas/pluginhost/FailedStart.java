package integritas.pluginhost;

import integritas.plugin.inspection.Finding;
import integritas.pluginhost.start.StartRefusedException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A start that failed. Another word of a central administrator is another chance, at each node; one whose cause lies outside
 * of the plugin is tried again by itself, after pauses that grow.
 *
 * @param finding why
 * @param word the verdict that it happened under
 * @param pause time from this start to the next
 * @param again when it may be tried again under the same verdict
 */
record FailedStart(Finding finding, Optional<Verdict> word, Duration pause, Instant again) {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(3);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    static FailedStart first(StartRefusedException why, Optional<Verdict> word, Instant now) {
        return new FailedStart(why.finding(), word, FIRST_PAUSE, again(why, now, FIRST_PAUSE));
    }

    /** The next failure of the same jar. */
    FailedStart then(StartRefusedException why, Optional<Verdict> word, Instant now) {
        Duration twice = pause.multipliedBy(2);
        Duration longer = twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
        return word.equals(this.word)
                ? new FailedStart(why.finding(), word, longer, again(why, now, longer))
                : first(why, word, now);
    }

    private static Instant again(StartRefusedException why, Instant now, Duration pause) {
        return why.isPassing() ? now.plus(pause) : Instant.MAX;
    }

    /** Tells whether it would be too early for another try. */
    boolean holds(Optional<Verdict> word, Instant now) {
        return word.equals(this.word) && now.isBefore(again);
    }
}
