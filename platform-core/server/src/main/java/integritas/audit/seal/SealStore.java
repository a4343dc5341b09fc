package integritas.audit.seal;

import integritas.tenant.TenantSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Keeps the seals, and what waits for one. Sees the current tenant's rows only. */
@ApplicationScoped
class SealStore {

    private static final String KEY = "hashtextextended('audit_seal ' || current_setting('integritas.tenant'), 0)";
    private static final String TRY_LOCK = "select pg_try_advisory_xact_lock(" + KEY + ")";
    private static final String LOCK = "select true from pg_advisory_xact_lock(" + KEY + ")";
    private static final String SEALS = "select " + SealRows.SEAL + " from audit_seal s";
    private static final String WAITING = "select " + SealRows.ENTRY
            + " from audit_unsealed u join audit_entry e on e.id = u.entry_id order by e.id limit ?1";
    private static final String LISTED = "select l.seal_number, l.entry_id, l.commitment, " + SealRows.ENTRY
            + " from audit_sealed l left join audit_entry e on e.id = l.entry_id"
            + " where l.seal_number between ?1 and ?2 order by l.seal_number, l.entry_id";
    private static final String ADD =
            "insert into audit_seal (number, entries, previous, hash, sealed_at) values (?1, ?2, ?3, ?4, cast(?5 as timestamptz))";
    private static final String LIST = """
            insert into audit_sealed (seal_number, entry_id, commitment)
            select ?1, * from unnest(cast(string_to_array(?2, ',') as bigint[]), string_to_array(?3, ','))""";
    private static final String TAKE_OUT =
            "delete from audit_unsealed where entry_id = any (cast(string_to_array(?1, ',') as bigint[]))";
    private static final String BEYOND = "select min(seal_number) from audit_sealed where seal_number > ?1";
    private static final String STRAY = """
            select min(e.id) from audit_entry e
            where not exists (select 1 from audit_sealed l where l.entry_id = e.id)
              and not exists (select 1 from audit_unsealed u where u.entry_id = e.id)""";

    @Inject
    TenantSession session;

    /** Makes sure that nobody else seals this tenant's log until the transaction ends; false if somebody does. */
    boolean tryLock() {
        return (Boolean) query(TRY_LOCK).getSingleResult();
    }

    /** Waits until nobody else seals this tenant's log, and keeps it so until the transaction ends. */
    void lock() {
        query(LOCK).getSingleResult();
    }

    Optional<Seal> last() {
        return rows(query(SEALS + " order by s.number desc limit 1")).stream()
                .map(SealRows::seal)
                .findFirst();
    }

    /** Returns some of the seals that follow a number, in their order. */
    List<Seal> after(long number, int most) {
        return rows(query(SEALS + " where s.number > ?1 order by s.number limit ?2", number, most)).stream()
                .map(SealRows::seal)
                .toList();
    }

    /** Returns what the seals of a range list, by the seals' numbers. */
    Map<Long, List<SealedEntry>> listed(long first, long last) {
        return rows(query(LISTED, first, last)).stream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0],
                        TreeMap::new,
                        Collectors.mapping(SealRows::sealedEntry, Collectors.toList())));
    }

    List<Entry> waiting(int most) {
        return rows(query(WAITING, most)).stream()
                .map(row -> SealRows.entry(row, 0))
                .toList();
    }

    long countWaiting() {
        return (Long) query("select count(*) from audit_unsealed").getSingleResult();
    }

    void add(Seal seal, List<Link> links) {
        String entries = links.stream().map(link -> Long.toString(link.entry())).collect(Collectors.joining(","));
        String commitments = links.stream().map(Link::commitment).collect(Collectors.joining(","));
        query(ADD, seal.number(), seal.entries(), seal.previous(), seal.hash(), seal.sealedAt())
                .executeUpdate();
        query(LIST, seal.number(), entries, commitments).executeUpdate();
        query(TAKE_OUT, entries).executeUpdate();
    }

    /** Returns the first number beyond the last seal for which entries are listed all the same. */
    Optional<Long> listedBeyond(long number) {
        return Optional.ofNullable((Long) query(BEYOND, number).getSingleResult());
    }

    /** Returns the first entry that is neither sealed nor waiting for it. */
    Optional<Long> stray() {
        return Optional.ofNullable((Long) query(STRAY).getSingleResult());
    }

    private Query query(String sql, Object... values) {
        Query query = session.entityManager().createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
