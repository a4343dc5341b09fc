package integritas.audit.seal;

import java.time.Instant;
import java.util.Optional;

/**
 * What came of holding a tenant's log against its chain.
 *
 * @param at when
 * @param last the last seal up to which nothing is broken; empty if there is none
 * @param entries how many entries these seals hold
 * @param erased how many of them have lost their personal content, so that only their commitment is left
 * @param waiting how many entries wait for the next seal
 * @param found the first broken link; empty if there is none
 */
public record Verification(
        Instant at, Optional<Seal> last, long entries, long erased, long waiting, Optional<Break> found) {

    public boolean isUnbroken() {
        return found.isEmpty();
    }
}
