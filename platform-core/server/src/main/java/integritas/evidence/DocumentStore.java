package integritas.evidence;

import integritas.tenant.TenantSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps documents and what they are attached to. Sees the current tenant's rows only. */
@ApplicationScoped
class DocumentStore {

    private static final String ATTACHED = """
            select question, document_id from evidence where assessment_id = ?1 order by question, attached_at""";
    private static final String OF_ASSESSMENT = """
            select d from Document d where d.id in :ids""";
    private static final String WITH = "select distinct assessment_id from evidence where document_id = ?1";
    private static final String ATTACH = """
            insert into evidence (assessment_id, question, document_id, attached_at) values (?1, ?2, ?3, ?4)
            on conflict do nothing""";
    private static final String DETACH =
            "delete from evidence where assessment_id = ?1 and question = ?2 and document_id = ?3";

    @Inject
    TenantSession session;

    /** A document's place: the question it proves. */
    record Attachment(String question, UUID document) {}

    void add(Document document) {
        session.entityManager().persist(document);
        session.entityManager().flush();
    }

    Optional<Document> find(UUID id) {
        return Optional.ofNullable(session.entityManager().find(Document.class, id));
    }

    List<Document> ofUnit(UUID unit) {
        return session.entityManager()
                .createQuery("select d from Document d where d.unitId = :unit order by d.addedAt desc", Document.class)
                .setParameter("unit", unit)
                .getResultList();
    }

    List<Document> all(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : session.entityManager()
                        .createQuery(OF_ASSESSMENT, Document.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    @SuppressWarnings("unchecked")
    List<Attachment> attachments(UUID assessment) {
        List<Object[]> rows = session.entityManager()
                .createNativeQuery(ATTACHED)
                .setParameter(1, assessment)
                .getResultList();
        return rows.stream()
                .map(row -> new Attachment((String) row[0], (UUID) row[1]))
                .toList();
    }

    /** Returns the assessments in which a document proves something. */
    @SuppressWarnings("unchecked")
    List<UUID> assessmentsWith(UUID document) {
        return session.entityManager()
                .createNativeQuery(WITH)
                .setParameter(1, document)
                .getResultList();
    }

    boolean attach(UUID assessment, String question, UUID document, Instant now) {
        return session.entityManager()
                        .createNativeQuery(ATTACH)
                        .setParameter(1, assessment)
                        .setParameter(2, question)
                        .setParameter(3, document)
                        .setParameter(4, Timestamp.from(now))
                        .executeUpdate()
                > 0;
    }

    boolean detach(UUID assessment, String question, UUID document) {
        return session.entityManager()
                        .createNativeQuery(DETACH)
                        .setParameter(1, assessment)
                        .setParameter(2, question)
                        .setParameter(3, document)
                        .executeUpdate()
                > 0;
    }
}
