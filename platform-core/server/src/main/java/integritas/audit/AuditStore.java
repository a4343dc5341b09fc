package integritas.audit;

import integritas.tenant.TenantSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
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

    private static final String HOLD = "insert into audit_unnamed (day, action) values (?, ?)";
    private static final String RELEASE = """
            with over as (
                delete from audit_unnamed where day < ? returning day, action),
            entry as (
                insert into audit_entry (at, actor_id, actor_name, action, subject_id)
                select day::timestamp at time zone ?, ?, ?, action, ? from over order by day, random() returning id)
            insert into audit_unsealed (entry_id) select id from entry""";
    private static final UUID NONE = new UUID(0, 0);

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

    void hold(UnnamedAct act, LocalDate day) {
        session.statements().change(HOLD, day, act.action());
    }

    /** Moves what was held before a day into the log; the moment of an entry is the beginning of its day. */
    void release(LocalDate today, ZoneId zone) {
        session.statements().change(RELEASE, today, zone.getId(), NONE, UnnamedAct.NOBODY, NONE);
    }
}
