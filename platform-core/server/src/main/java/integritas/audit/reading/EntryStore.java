package integritas.audit.reading;

import integritas.audit.seal.SealRows;
import integritas.tenant.TenantSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads the audit log. Sees the current tenant's rows only. */
@ApplicationScoped
class EntryStore {

    private static final String ROWS = "select l.seal_number, l.commitment, " + SealRows.ENTRY
            + " from audit_entry e left join audit_sealed l on l.entry_id = e.id where ";
    private static final int PLACE_COLUMNS = 2;

    @Inject
    TenantSession session;

    long count(EntryFilter filter) {
        EntryCondition condition = EntryCondition.of(filter);
        return (Long) query("select count(*) from audit_entry e where " + condition.sql(), condition)
                .getSingleResult();
    }

    List<LogEntry> page(EntryFilter filter, Order order, int from, int most) {
        EntryCondition condition = EntryCondition.of(filter);
        String sql = ROWS + condition.sql() + " order by e.id " + order.sql();
        return read(query(sql, condition).setFirstResult(from).setMaxResults(most));
    }

    /** Returns the first entries whose number is above another's. */
    List<LogEntry> after(EntryFilter filter, long id, int most) {
        EntryCondition condition = EntryCondition.of(filter).and("e.id > #", id);
        return read(query(ROWS + condition.sql() + " order by e.id", condition).setMaxResults(most));
    }

    Optional<LogEntry> newest(String action) {
        EntryFilter filter = new EntryFilter(Optional.empty(), Optional.empty(), "", action, "", "");
        return page(filter, Order.NEWEST_FIRST, 0, 1).stream().findFirst();
    }

    private Query query(String sql, EntryCondition condition) {
        Query query = session.entityManager().createNativeQuery(sql);
        for (int i = 0; i < condition.values().size(); i++) {
            query.setParameter(i + 1, condition.values().get(i));
        }
        return query;
    }

    @SuppressWarnings("unchecked")
    private static List<LogEntry> read(Query query) {
        List<Object[]> rows = query.getResultList();
        return rows.stream()
                .map(row -> new LogEntry(
                        SealRows.entry(row, PLACE_COLUMNS),
                        Optional.ofNullable((Long) row[0]),
                        Objects.requireNonNullElse((String) row[1], "")))
                .toList();
    }

    /** In which order entries are read. */
    enum Order {
        OLDEST_FIRST("asc"),
        NEWEST_FIRST("desc");

        private final String sql;

        Order(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }
}
