package integritas.audit.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One seal of a tenant's chain.
 *
 * @param number its place, from 1 without gaps
 * @param entries how many entries it holds
 * @param previous the hash of the seal before it; 64 zeros for the first
 * @param sealedAt when, in UTC to the microsecond, written as in {@link Entry}
 * @param hash see {@link #hashOf}
 */
public record Seal(long number, int entries, String previous, String sealedAt, String hash) {

    static final String BEFORE_THE_FIRST = "0".repeat(64);

    private static final String VERSION = "integritas audit seal 1";

    /** Makes the seal that follows another, or the first. */
    static Seal after(Optional<Seal> last, String tenant, String sealedAt, List<Link> links) {
        long number = last.map(Seal::number).orElse(0L) + 1;
        String previous = last.map(Seal::hash).orElse(BEFORE_THE_FIRST);
        Seal unsigned = new Seal(number, links.size(), previous, sealedAt, "");
        return new Seal(number, links.size(), previous, sealedAt, unsigned.hashOf(tenant, links));
    }

    /**
     * Returns the hash this seal must have: the {@link Digest} of {@code integritas audit seal 1}, the tenant's key, the
     * number, the previous hash, the time, the count, and for each entry, in the order of their numbers, its number and
     * its commitment.
     *
     * @param tenant the tenant's key, as a UUID in lower case
     */
    String hashOf(String tenant, List<Link> links) {
        List<String> texts = new ArrayList<>(
                List.of(VERSION, tenant, Long.toString(number), previous, sealedAt, Integer.toString(entries)));
        for (Link link : links) {
            texts.add(Long.toString(link.entry()));
            texts.add(link.commitment());
        }
        return Digest.of(texts);
    }
}
