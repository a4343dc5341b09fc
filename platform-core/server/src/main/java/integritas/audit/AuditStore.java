package integritas.audit;

import integritas.tenant.TenantSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Appends to the tenant's audit log, and hands each entry to the sealer. Entries are never changed, and the database role
 * may not. */
@ApplicationScoped
class AuditStore {

    private static final String INSERT = """
            with entry as (
                insert into audit_entry (actor_id, actor_name, action, subject_id, detail, before, after)
                values (?, ?, ?, ?, ?, ?, ?) returning id)
            insert into audit_unsealed (entry_id) select id from entry""";

    @Inject
    TenantSession session;

    void append(UUID actor, String actorName, Audited event) {
        session.statements()
                .change(
                        INSERT,
                        actor,
                        actorName,
                        event.action(),
                        event.subject(),
                        event.detail(),
                        event.before(),
                        event.after());
    }
}
