package integritas.people;

import integritas.tenant.TenantSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps when people were last sent an invitation. Sees the current tenant's rows only. */
@ApplicationScoped
class InvitationStore {

    /** One statement: of two admins who send at the same moment, the second finds what the first has noted. */
    private static final String NOTE = """
            insert into invitation (person_id, sent_at) values (?1, cast(?2 as timestamptz))
            on conflict (tenant_id, person_id) do update set sent_at = excluded.sent_at
            where invitation.sent_at <= cast(?3 as timestamptz)""";

    private static final String SENT_AT =
            "select to_char(sent_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') from invitation where person_id = ?1";
    private static final String FORGET = "delete from invitation where person_id = ?1";

    @Inject
    TenantSession session;

    /** Notes that an invitation is sent now; returns false, and notes nothing, if the last one is younger than the pause. */
    boolean note(UUID person, Instant now, Duration pause) {
        return session.entityManager()
                        .createNativeQuery(NOTE)
                        .setParameter(1, person)
                        .setParameter(2, now.toString())
                        .setParameter(3, now.minus(pause).toString())
                        .executeUpdate()
                == 1;
    }

    @SuppressWarnings("unchecked")
    Optional<Instant> sentAt(UUID person) {
        List<String> rows = session.entityManager()
                .createNativeQuery(SENT_AT)
                .setParameter(1, person)
                .getResultList();
        return rows.stream().findFirst().map(Instant::parse);
    }

    void forget(UUID person) {
        session.entityManager()
                .createNativeQuery(FORGET)
                .setParameter(1, person)
                .executeUpdate();
    }
}
