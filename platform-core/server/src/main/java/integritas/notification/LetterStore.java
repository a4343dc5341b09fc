package integritas.notification;

import integritas.tenant.TenantSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps letters until they have left. Sees the current tenant's rows only. */
@ApplicationScoped
class LetterStore {

    private static final String ADD =
            "insert into letter (id, kind, address, subject, body) values (?1, 'WORDS', ?2, ?3, ?4)";
    private static final String ADD_ACTIVATION =
            "insert into letter (id, kind, person_id) values (?1, 'ACTIVATION', ?2)";
    private static final String TAKE = """
            select address, subject, body, cast(person_id as text) from letter where id = ?1 for update skip locked""";
    private static final String REMOVE = "delete from letter where id = ?1";
    private static final String REMOVE_ACTIVATIONS = "delete from letter where person_id = ?1";
    private static final String FAIL = "update letter set failures = failures + 1 where id = ?1";

    @Inject
    TenantSession session;

    void add(UUID id, Letter letter) {
        session.entityManager()
                .createNativeQuery(ADD)
                .setParameter(1, id)
                .setParameter(2, letter.address())
                .setParameter(3, letter.subject())
                .setParameter(4, letter.body())
                .executeUpdate();
    }

    void addActivation(UUID id, UUID person) {
        session.entityManager()
                .createNativeQuery(ADD_ACTIVATION)
                .setParameter(1, id)
                .setParameter(2, person)
                .executeUpdate();
    }

    /** Returns a letter that has not left, and keeps it from others until the transaction ends. */
    @SuppressWarnings("unchecked")
    Optional<Waiting> take(UUID id) {
        List<@Nullable Object[]> rows = session.entityManager()
                .createNativeQuery(TAKE)
                .setParameter(1, id)
                .getResultList();
        return rows.stream().findFirst().map(LetterStore::read);
    }

    void remove(UUID id) {
        session.entityManager().createNativeQuery(REMOVE).setParameter(1, id).executeUpdate();
    }

    void removeActivations(UUID person) {
        session.entityManager()
                .createNativeQuery(REMOVE_ACTIVATIONS)
                .setParameter(1, person)
                .executeUpdate();
    }

    void countFailure(UUID id) {
        session.entityManager().createNativeQuery(FAIL).setParameter(1, id).executeUpdate();
    }

    private static Waiting read(@Nullable Object[] row) {
        Letter words = new Letter(String.valueOf(row[0]), String.valueOf(row[1]), String.valueOf(row[2]));
        return new Waiting(
                words, Optional.ofNullable(row[3]).map(String::valueOf).map(UUID::fromString));
    }

    /**
     * A letter that has not left.
     *
     * @param words what it says; empty texts if the identity provider writes it
     * @param person whom the identity provider is to write to; empty for a letter of ours
     */
    record Waiting(Letter words, Optional<UUID> person) {}
}
