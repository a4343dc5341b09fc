package integritas.people;

import integritas.people.Roster.Typed;
import integritas.tenant.TenantSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

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
    private static final String KEEP_TYPED = "update invitation set name = ?2, email = ?3 where person_id = ?1";

    private static final String TYPED = "select cast(person_id as text), name, email from invitation where email <> ''";

    private static final String CAME_IN =
            "update invitation set name = '', email = '' where person_id = ?1 and email <> ''";

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

    /** Keeps what was typed about somebody whose account was there before; he has a row. */
    void keepTyped(UUID person, Typed typed) {
        session.entityManager()
                .createNativeQuery(KEEP_TYPED)
                .setParameter(1, person)
                .setParameter(2, typed.name())
                .setParameter(3, typed.email())
                .executeUpdate();
    }

    /** Returns what was typed about people who had accounts before and have not come in yet, by their keys. */
    @SuppressWarnings("unchecked")
    Map<UUID, Typed> typed() {
        List<Object[]> rows = session.entityManager().createNativeQuery(TYPED).getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> UUID.fromString((String) row[0]), row -> new Typed((String) row[1], (String) row[2])));
    }

    /** Forgets what was typed about somebody, as he has come in. */
    void cameIn(UUID person) {
        session.entityManager()
                .createNativeQuery(CAME_IN)
                .setParameter(1, person)
                .executeUpdate();
    }

    void forget(UUID person) {
        session.entityManager()
                .createNativeQuery(FORGET)
                .setParameter(1, person)
                .executeUpdate();
    }
}
