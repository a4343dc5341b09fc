package integritas.evidence;

import integritas.assessment.Assessments;
import integritas.audit.Audited;
import integritas.audit.Trace;
import integritas.content.FileName;
import integritas.content.KeptFile;
import integritas.identity.CurrentCaller;
import integritas.problem.Fault;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.tenant.CurrentTenant;
import integritas.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Attaches proof to answers and hands it out. Each public method is one transaction, but for the keeping of content,
 * which is finished before anything refers to it.
 */
@ApplicationScoped
@Transactional
public class EvidenceFiles {

    @Inject
    Assessments assessments;

    @Inject
    DocumentStore store;

    @Inject
    ContentStore contents;

    @Inject
    Units units;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<Audited> audit;

    @Inject
    Clock clock;

    /** Returns the documents attached in an assessment, by question code. */
    public Map<String, List<Document>> of(UUID assessment) {
        assessments.requireVisible(assessment);
        List<DocumentStore.Attachment> attachments = store.attachments(assessment);
        Map<UUID, Document> documents =
                store
                        .all(attachments.stream()
                                .map(DocumentStore.Attachment::document)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Document::id, Function.identity()));
        return attachments.stream()
                .collect(Collectors.groupingBy(
                        DocumentStore.Attachment::question,
                        LinkedHashMap::new,
                        Collectors.mapping(attachment -> documents.get(attachment.document()), Collectors.toList())));
    }

    /** Returns what the unit of this assessment has, newest first, for attaching once more. */
    public List<Document> library(UUID assessment) {
        return store.ofUnit(assessments.requireVisible(assessment).unitId());
    }

    /**
     * Makes sure that the caller may attach here, before any content is read.
     *
     * @throws ProblemException NOT_FOUND, NOT_ALLOWED, ASSESSMENT_CLOSED, UNKNOWN_QUESTION
     */
    public void requireMayAttach(UUID assessment, String question) {
        assessments.requireAnswerable(assessment, question);
    }

    /** Reads content to its end and keeps it; belongs to nothing yet. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public KeptFile keep(String name, InputStream content) throws IOException {
        return contents.keep(tenant.get().id(), FileName.of(name), content);
    }

    /** Attaches kept content. */
    public Document attachFile(UUID assessment, String question, String name, KeptFile file) {
        UUID unit = assessments.requireAnswerable(assessment, question).unitId();
        return attachNew(
                assessment,
                question,
                Document.file(
                        FileName.of(name),
                        file,
                        unit,
                        clock.instant(),
                        caller.get().name()));
    }

    /**
     * Attaches a link.
     *
     * @throws ProblemException INPUT_NOT_ACCEPTED if the address is no address of the web
     */
    public Document attachLink(UUID assessment, String question, String name, String address) {
        UUID unit = assessments.requireAnswerable(assessment, question).unitId();
        if (!LinkAddress.isSound(address)) {
            throw new ProblemException(
                    Problem.INPUT_NOT_ACCEPTED, "no address", List.of(new Fault("link", "address-malformed")));
        }
        String shown = name.isBlank() ? address.substring(0, Math.min(200, address.length())) : FileName.of(name);
        return attachNew(
                assessment,
                question,
                Document.link(
                        shown, address, unit, clock.instant(), caller.get().name()));
    }

    /** Attaches a document the unit has already. */
    public Document attachKnown(UUID assessment, String question, UUID id) {
        UUID unit = assessments.requireAnswerable(assessment, question).unitId();
        Document document = store.find(id)
                .filter(known -> known.unitId().equals(unit))
                .orElseThrow(() -> new ProblemException(
                        Problem.INPUT_NOT_ACCEPTED,
                        "no such document of this unit",
                        List.of(new Fault("document", "unknown-document"))));
        attach(assessment, question, document);
        return document;
    }

    /** Takes a document off a question; it stays in the unit's library. */
    public void detach(UUID assessment, String question, UUID document) {
        assessments.requireAnswerable(assessment, question);
        Document known = store.find(document)
                .filter(present -> store.detach(assessment, question, document))
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND, "not attached"));
        audit.fire(new Audited("evidence.detached", assessment, question, trace(known), ""));
    }

    /**
     * Finds a document whose unit the caller may see, or that proves something in an assessment he may see.
     *
     * @throws ProblemException NOT_FOUND
     */
    public Document document(UUID id) {
        return store.find(id)
                .filter(document -> units.maySee(document.unitId())
                        || store.assessmentsWith(id).stream().anyMatch(assessments::maySee))
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND, "no document " + id));
    }

    /**
     * Finds a file that the caller may see, and logs that it is handed out.
     *
     * @throws ProblemException NOT_FOUND, also for a link, which has no content here
     */
    public Document handOut(UUID id) {
        Document document = document(id);
        if (document.kind() != Document.Kind.FILE) {
            throw new ProblemException(Problem.NOT_FOUND, "a link has no content here");
        }
        audit.fire(new Audited("evidence.read", id, document.name(), "", ""));
        return document;
    }

    /** Opens a file's content; the caller closes it. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public InputStream content(Document document) throws IOException {
        return contents.open(tenant.get().id(), document.sha256());
    }

    private Document attachNew(UUID assessment, String question, Document document) {
        store.add(document);
        attach(assessment, question, document);
        return document;
    }

    private void attach(UUID assessment, String question, Document document) {
        if (store.attach(assessment, question, document.id(), clock.instant())) {
            audit.fire(new Audited("evidence.attached", assessment, question, "", trace(document)));
        }
    }

    private static String trace(Document document) {
        return Trace.of("name", document.name())
                .and("document", document.id().toString())
                .json();
    }
}
