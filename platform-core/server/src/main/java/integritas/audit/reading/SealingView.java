package integritas.audit.reading;

import integritas.audit.seal.Seal;
import integritas.audit.seal.Verification;
import integritas.web.Messages;
import java.time.Instant;
import java.util.Optional;

/**
 * How far the sealing is.
 *
 * @param last the last seal; empty if there is none yet
 * @param waiting how many entries wait for the next
 * @param verified the entry that says when the chain was last verified; empty if that was never done
 * @param result what came of the verification that was just asked for; empty if none was
 */
public record SealingView(
        Optional<Seal> last, long waiting, Optional<LogEntry> verified, Optional<Verification> result) {

    SealingView with(Verification found) {
        return new SealingView(last, waiting, verified, Optional.of(found));
    }

    public Instant sealedAt() {
        return last.map(seal -> Instant.parse(seal.sealedAt())).orElse(Instant.EPOCH);
    }

    /** Tells whether the last verification, now or then, found nothing broken. */
    public boolean wasUnbroken() {
        return result.map(Verification::isUnbroken)
                .orElseGet(() -> verified.map(entry -> Changes.of(entry.entry()).stream()
                                .anyMatch(change -> change.after().equals("unbroken")))
                        .orElse(false));
    }

    /** Returns the first broken link that was just found, in words; empty if there is none. */
    public String fault(Messages words) {
        return result.flatMap(Verification::found)
                .map(found -> BreakWords.of(found, words))
                .orElse("");
    }
}
