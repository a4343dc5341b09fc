package integritas.audit.seal;

import integritas.audit.seal.Break.Kind;
import java.util.List;
import java.util.Optional;

/** A walk along a tenant's chain from its first seal on, which stops at the first broken link. */
final class Walk {

    private final String tenant;
    private Optional<Seal> last = Optional.empty();
    private Optional<Break> found = Optional.empty();
    private long entries;
    private long erased;

    /** @param tenant the tenant's key, as a UUID in lower case */
    Walk(String tenant) {
        this.tenant = tenant;
    }

    /** Takes the next seal with the entries it lists, in the order of their numbers. */
    void step(Seal seal, List<SealedEntry> listed) {
        found = faultOf(seal, listed);
        if (found.isEmpty()) {
            last = Optional.of(seal);
            entries += listed.size();
            erased += listed.stream().filter(SealedEntry::isErased).count();
        }
    }

    Optional<Break> found() {
        return found;
    }

    /** Returns the last seal up to which nothing is broken. */
    Optional<Seal> last() {
        return last;
    }

    long entries() {
        return entries;
    }

    long erased() {
        return erased;
    }

    private Optional<Break> faultOf(Seal seal, List<SealedEntry> listed) {
        long expected = last.map(Seal::number).orElse(0L) + 1;
        if (seal.number() != expected) {
            return Optional.of(new Break(Kind.SEAL_MISSING, expected, 0));
        }
        if (!seal.previous().equals(last.map(Seal::hash).orElse(Seal.BEFORE_THE_FIRST))) {
            return Optional.of(new Break(Kind.LINK_BROKEN, seal.number(), 0));
        }
        return listed.stream()
                .filter(entry -> !entry.isUnchanged(tenant))
                .map(entry -> new Break(
                        entry.present().isEmpty() ? Kind.ENTRY_MISSING : Kind.ENTRY_CHANGED,
                        seal.number(),
                        entry.link().entry()))
                .findFirst()
                .or(() -> faultOfTheList(seal, listed));
    }

    private Optional<Break> faultOfTheList(Seal seal, List<SealedEntry> listed) {
        if (listed.size() != seal.entries()) {
            Kind kind = listed.size() < seal.entries() ? Kind.ENTRY_MISSING : Kind.ENTRY_ADDED;
            return Optional.of(new Break(kind, seal.number(), 0));
        }
        List<Link> links = listed.stream().map(SealedEntry::link).toList();
        return seal.hash().equals(seal.hashOf(tenant, links))
                ? Optional.empty()
                : Optional.of(new Break(Kind.SEAL_CHANGED, seal.number(), 0));
    }
}
