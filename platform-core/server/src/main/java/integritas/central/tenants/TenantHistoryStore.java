package integritas.central.tenants;

import integritas.tenant.TenantSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Reads from the current tenant's audit log what concerns the tenant itself. */
@ApplicationScoped
class TenantHistoryStore {

    private static final String OF = """
            select extract(epoch from at) * 1000, actor_name, action, detail, before, after from audit_entry
            where subject_id = ?1 and action in (?2, ?3, ?4) order by id desc limit 100""";

    @Inject
    TenantSession session;

    @SuppressWarnings("unchecked")
    List<TenantEvent> of(UUID tenant) {
        List<Object[]> rows = session.entityManager()
                .createNativeQuery(OF)
                .setParameter(1, tenant)
                .setParameter(2, TenantTrace.CREATED)
                .setParameter(3, TenantTrace.DESCRIBED)
                .setParameter(4, TenantTrace.MOVED)
                .getResultList();
        return rows.stream().map(TenantHistoryStore::event).toList();
    }

    private static TenantEvent event(Object[] row) {
        return new TenantEvent(
                Instant.ofEpochMilli(((Number) row[0]).longValue()),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5]);
    }
}
