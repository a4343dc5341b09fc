package integritas.auditcheck;

import java.time.Instant;
import java.util.Optional;

/**
 * What was found in one tenant's log.
 *
 * @param tenant whose log it is
 * @param last the last seal up to which nothing is broken
 * @param entries how many entries these seals hold
 * @param waiting how many entries wait for the next seal
 * @param fault the first broken link in words; empty if there is none
 */
record Finding(Tenant tenant, Optional<Last> last, long entries, long waiting, Optional<String> fault) {

    /**
     * A seal as the head of a chain.
     *
     * @param number its place, from 1
     * @param hash its hash
     * @param sealedAt when it was made
     */
    record Last(long number, String hash, Instant sealedAt) {}

    Finding with(String broken) {
        return new Finding(tenant, last, entries, waiting, Optional.of(broken));
    }

    @Override
    public String toString() {
        String head = last.map(seal -> "seal " + seal.number() + " of " + seal.sealedAt() + ", " + seal.hash())
                .orElse("no seal yet");
        return fault.map(broken -> "BROKEN    " + tenant.alias() + ": " + broken)
                .orElseGet(() -> "unbroken  " + tenant.alias() + ": " + entries + " entries up to " + head + "; "
                        + waiting + " waiting");
    }
}
