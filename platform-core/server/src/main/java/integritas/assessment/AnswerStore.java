package integritas.assessment;

import integritas.tenant.TenantSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps answers. Sees the current tenant's rows only. */
@ApplicationScoped
class AnswerStore {

    private static final String GIVEN =
            "select a from GivenAnswer a where a.assessmentId = :assessment and a.tier = '" + GivenAnswer.SELF + "'";

    @Inject
    TenantSession session;

    void add(GivenAnswer answer) {
        session.entityManager().persist(answer);
    }

    /** Returns what has been put down so far, in no particular order. */
    List<GivenAnswer> given(UUID assessment) {
        return session.entityManager()
                .createQuery(GIVEN, GivenAnswer.class)
                .setParameter("assessment", assessment)
                .getResultList();
    }

    Optional<GivenAnswer> find(UUID assessment, String question) {
        return Optional.ofNullable(
                session.entityManager().find(GivenAnswer.class, new AnswerKey(assessment, GivenAnswer.SELF, question)));
    }

    /** Sends pending changes to the database now, so that versions are those that will be committed. */
    void flush() {
        session.entityManager().flush();
    }
}
