package integritas.evidence;

import integritas.problem.ProblemException;
import integritas.web.Attachment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.UUID;

/** Hands a document's file out. */
@ApplicationScoped
public class Download {

    @Inject
    EvidenceFiles files;

    /**
     * Answers with the content of a document.
     *
     * @throws ProblemException NOT_FOUND
     */
    public Response of(UUID id) throws IOException {
        Document document = files.handOut(id);
        return Attachment.of(document.name(), document.mediaType(), document.size(), files.content(document));
    }
}
