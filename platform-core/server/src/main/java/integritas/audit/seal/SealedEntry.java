package integritas.audit.seal;

import java.util.Optional;

/**
 * An entry as a seal lists it, and as the log has it now.
 *
 * @param link its place in the seal
 * @param present the entry; empty if the log has none of this number
 */
record SealedEntry(Link link, Optional<Entry> present) {

    boolean isErased() {
        return present.isPresent() && present.get().salt().isEmpty();
    }

    /** Tells whether the entry is what was sealed; true for an erased one, of which only the commitment is left. */
    boolean isUnchanged(String tenant) {
        return present.flatMap(entry -> entry.commitment(tenant))
                .map(link.commitment()::equals)
                .orElseGet(this::isErased);
    }
}
