package integritas.assessment;

import integritas.tenant.TenantSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps assessments. Sees the current tenant's rows only. */
@ApplicationScoped
class AssessmentStore {

    @Inject
    TenantSession session;

    void add(Assessment assessment) {
        session.entityManager().persist(assessment);
        session.entityManager().flush();
    }

    Optional<Assessment> find(UUID id) {
        return Optional.ofNullable(session.entityManager().find(Assessment.class, id));
    }

    /** Finds an assessment and keeps other writers of the same one waiting until this transaction ends. */
    Optional<Assessment> findForChange(UUID id) {
        return Optional.ofNullable(session.entityManager().find(Assessment.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Assessment> find(UUID unit, String rubric, int period) {
        return session.entityManager()
                .createQuery(
                        "select a from Assessment a where a.unitId = :unit and a.rubric = :rubric and a.period = :period",
                        Assessment.class)
                .setParameter("unit", unit)
                .setParameter("rubric", rubric)
                .setParameter("period", period)
                .getResultStream()
                .findFirst();
    }

    boolean hasDraft(UUID unit) {
        return !session.entityManager()
                .createQuery("select a from Assessment a where a.unitId = :unit and a.state = :draft", Assessment.class)
                .setParameter("unit", unit)
                .setParameter("draft", Assessment.State.DRAFT)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    List<Assessment> newestFirst() {
        return session.entityManager()
                .createQuery("select a from Assessment a order by a.period desc, a.openedAt desc", Assessment.class)
                .getResultList();
    }
}
