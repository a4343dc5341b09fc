package integritas.idempotency;

import integritas.tenant.TenantSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps which key of a person created what. Sees the current tenant's rows only. */
@ApplicationScoped
class CreationStore {

    /** Held until the transaction ends; what follows it in the transaction sees what the one before has committed. */
    private static final String TAKE_TURN = "select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))";

    private static final String FIND = "select digest, subject_id from creation where person_id = ?1 and key = ?2";
    private static final String ADD =
            "insert into creation (person_id, key, digest, subject_id) values (?1, ?2, ?3, ?4)";

    record Creation(String digest, UUID subject) {}

    @Inject
    TenantSession session;

    /** Keeps everybody else who creates under this person's key waiting until this transaction ends. */
    void takeTurn(UUID person, String key) {
        session.entityManager()
                .createNativeQuery(TAKE_TURN)
                .setParameter(1, person + " " + key)
                .getSingleResult();
    }

    @SuppressWarnings("unchecked")
    Optional<Creation> find(UUID person, String key) {
        List<Object[]> rows = session.entityManager()
                .createNativeQuery(FIND)
                .setParameter(1, person)
                .setParameter(2, key)
                .getResultList();
        return rows.stream()
                .map(row -> new Creation((String) row[0], (UUID) row[1]))
                .findFirst();
    }

    void add(UUID person, String key, Creation creation) {
        session.entityManager()
                .createNativeQuery(ADD)
                .setParameter(1, person)
                .setParameter(2, key)
                .setParameter(3, creation.digest())
                .setParameter(4, creation.subject())
                .executeUpdate();
    }
}
