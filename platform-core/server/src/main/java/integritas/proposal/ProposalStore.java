package integritas.proposal;

import integritas.tenant.TenantSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps what was accepted. Sees the current tenant's rows only. */
@ApplicationScoped
class ProposalStore {

    private static final String ONLY_READ = """
            select set_config('transaction_read_only', 'on', true), set_config('statement_timeout', ?1, true)""";
    private static final String OF_ASSESSMENT = """
            select question, plugin, version, as_of, fingerprint, answer, answered, document_id, accepted_at, accepted_by
            from proposal_accepted where assessment_id = ?1 order by accepted_at""";
    private static final String ADD = """
            insert into proposal_accepted (assessment_id, question, plugin, version, as_of, fingerprint, answer, answered,
                document_id, accepted_at, accepted_by)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)""";

    @Inject
    TenantSession session;

    /** Lets nothing be written until this transaction ends, and no statement take longer. */
    void onlyRead(Duration limit) {
        session.entityManager()
                .createNativeQuery(ONLY_READ)
                .setParameter(1, limit.toMillis() + "ms")
                .getSingleResult();
    }

    /** Returns what was accepted in an assessment, the oldest first. */
    @SuppressWarnings("unchecked")
    List<Acceptance> of(UUID assessment) {
        List<Object[]> rows = session.entityManager()
                .createNativeQuery(OF_ASSESSMENT)
                .setParameter(1, assessment)
                .getResultList();
        return rows.stream().map(ProposalStore::acceptance).toList();
    }

    void add(UUID assessment, Acceptance acceptance) {
        session.entityManager()
                .createNativeQuery(ADD)
                .setParameter(1, assessment)
                .setParameter(2, acceptance.question())
                .setParameter(3, acceptance.plugin())
                .setParameter(4, acceptance.version())
                .setParameter(5, Timestamp.from(acceptance.asOf()))
                .setParameter(6, acceptance.fingerprint())
                .setParameter(7, acceptance.answer().orElse(""))
                .setParameter(8, acceptance.answered())
                .setParameter(9, acceptance.document())
                .setParameter(10, Timestamp.from(acceptance.at()))
                .setParameter(11, acceptance.by())
                .executeUpdate();
    }

    private static Acceptance acceptance(Object[] row) {
        return new Acceptance(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                instant(row[3]),
                (String) row[4],
                Optional.of((String) row[5]).filter(answer -> !answer.isEmpty()),
                (Boolean) row[6],
                (UUID) row[7],
                instant(row[8]),
                (String) row[9]);
    }

    private static Instant instant(Object value) {
        return ((Timestamp) value).toInstant();
    }
}
