package integritas.audit.seal;

import integritas.audit.seal.Break.Kind;
import integritas.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Seals the current tenant's log, and holds it against its chain. Each public method is one transaction. */
@ApplicationScoped
@Transactional
public class Seals {

    /** The most entries of one seal, and the most seals read at once. */
    static final int BATCH = 1000;

    private static final int SEALS_AT_ONCE = 50;
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    @Inject
    SealStore store;

    @Inject
    CurrentTenant tenant;

    @Inject
    Clock clock;

    /**
     * Seals up to {@value #BATCH} entries that wait for it.
     *
     * @return how many; 0 also while another node seals this tenant's log
     */
    public int seal() {
        if (!store.tryLock()) {
            return 0;
        }
        List<Link> links = store.waiting(BATCH).stream().map(this::link).toList();
        if (!links.isEmpty()) {
            String now = MICROSECONDS.format(clock.instant());
            store.add(Seal.after(store.last(), key(), now, links), links);
        }
        return links.size();
    }

    /** Returns the last seal and how many entries wait for the next, without looking whether anything is broken. */
    public State state() {
        return new State(store.last(), store.countWaiting());
    }

    /** Returns some of the seals after a number, each with what it lists. */
    public Map<Seal, List<Link>> after(long number) {
        List<Seal> seals = store.after(number, SEALS_AT_ONCE);
        Map<Seal, List<Link>> links = new LinkedHashMap<>();
        if (!seals.isEmpty()) {
            Map<Long, List<SealedEntry>> listed =
                    store.listed(number + 1, seals.get(seals.size() - 1).number());
            seals.forEach(seal -> links.put(
                    seal,
                    listed.getOrDefault(seal.number(), List.of()).stream()
                            .map(SealedEntry::link)
                            .toList()));
        }
        return links;
    }

    /** Recomputes the whole chain from the log, up to the first broken link. */
    public Verification verify() {
        store.lock();
        Walk walk = new Walk(key());
        for (List<Seal> seals = store.after(0, SEALS_AT_ONCE); !seals.isEmpty(); seals = next(seals)) {
            long first = seals.get(0).number();
            Map<Long, List<SealedEntry>> listed =
                    store.listed(first, seals.get(seals.size() - 1).number());
            for (Seal seal : seals) {
                walk.step(seal, listed.getOrDefault(seal.number(), List.of()));
                if (walk.found().isPresent()) {
                    return ended(walk, walk.found());
                }
            }
        }
        return ended(walk, strays(walk));
    }

    private List<Seal> next(List<Seal> seals) {
        return store.after(seals.get(seals.size() - 1).number(), SEALS_AT_ONCE);
    }

    private Optional<Break> strays(Walk walk) {
        long last = walk.last().map(Seal::number).orElse(0L);
        return store.listedBeyond(last)
                .map(beyond -> new Break(Kind.SEAL_MISSING, last + 1, 0))
                .or(() -> store.stray().map(entry -> new Break(Kind.ENTRY_ADDED, 0, entry)));
    }

    private Verification ended(Walk walk, Optional<Break> found) {
        return new Verification(
                clock.instant(), walk.last(), walk.entries(), walk.erased(), store.countWaiting(), found);
    }

    private Link link(Entry entry) {
        return new Link(
                entry.id(),
                entry.commitment(key()).orElseThrow(() -> new IllegalStateException("erased before it was sealed")));
    }

    private String key() {
        return tenant.get().id().toString();
    }

    /**
     * How far the sealing is.
     *
     * @param last the last seal; empty if there is none yet
     * @param waiting how many entries wait for the next
     */
    public record State(Optional<Seal> last, long waiting) {}
}
