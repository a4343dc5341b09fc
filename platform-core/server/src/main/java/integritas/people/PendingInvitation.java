package integritas.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * An invitation whose person cannot sign in yet.
 *
 * @param sentAt when it was last sent; empty for an account that came about without one
 * @param now the moment this was asked
 */
public record PendingInvitation(Optional<Instant> sentAt, Instant now) {

    /** A mail may take its time, and who searches for it in vain should not find ten. */
    static final Duration PAUSE = Duration.ofHours(1);

    /** Returns the moment from which it may be sent again; empty if that is now. */
    public Optional<Instant> sendableFrom() {
        return sentAt.map(sent -> sent.plus(PAUSE)).filter(now::isBefore);
    }
}
