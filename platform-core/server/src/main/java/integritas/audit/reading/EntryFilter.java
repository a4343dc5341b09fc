package integritas.audit.reading;

import java.time.Instant;
import java.util.Optional;

/**
 * Which entries of the log are wanted: those for which all of this holds.
 *
 * @param from this moment or later
 * @param to before this moment
 * @param actor the person's key, or a part of the name; empty for everybody
 * @param action the action's code; empty for all
 * @param subject key of what it was done to, in lower case; empty for all
 * @param text a part of the name, the detail, or of what was before or after; empty for all
 */
record EntryFilter(
        Optional<Instant> from, Optional<Instant> to, String actor, String action, String subject, String text) {

    static final EntryFilter ALL = new EntryFilter(Optional.empty(), Optional.empty(), "", "", "", "");
}
