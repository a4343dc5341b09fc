package integritas.evidence;

import integritas.content.KeptFile;
import integritas.problem.Fault;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes the part named {@code file} out of a multipart request while it arrives; nothing is held in memory. */
@ApplicationScoped
class Upload {

    @Inject
    EvidenceFiles files;

    @Inject
    @ConfigProperty(name = "integritas.evidence.max.bytes")
    long most;

    private record Received(String name, KeptFile content) {}

    /** What to do with content once it is kept. */
    interface Attaching {
        Document attach(String name, KeptFile content);
    }

    /**
     * Receives one file.
     *
     * @throws ProblemException TOO_LARGE, MEDIA_TYPE_NOT_ACCEPTED, MALFORMED_REQUEST, INPUT_NOT_ACCEPTED unless there is
     *     exactly one file, with content and a name that fits it
     */
    Document receive(HttpServletRequest request, Attaching attaching) throws IOException {
        if (request.getContentLengthLong() > most + 1_000_000) {
            throw new ProblemException(Problem.TOO_LARGE, "request over " + most + " bytes");
        }
        Optional<Received> received = Optional.empty();
        try {
            FileItemInputIterator parts = new JakartaServletFileUpload<>().getItemIterator(request);
            while (parts.hasNext()) {
                FileItemInput part = parts.next();
                if (part.getFieldName().equals("file") && part.getName() != null) {
                    requireFirst(received);
                    KeptFile kept = files.keep(part.getName(), part.getInputStream());
                    received = Optional.of(new Received(part.getName(), kept));
                }
            }
        } catch (FileUploadException e) {
            throw new ProblemException(Problem.MALFORMED_REQUEST, "multipart body broke off or is malformed");
        }
        return received.map(file -> attaching.attach(file.name(), file.content()))
                .orElseThrow(() -> refused("missing"));
    }

    private static void requireFirst(Optional<Received> before) {
        if (before.isPresent()) {
            throw refused("one-file-expected");
        }
    }

    private static ProblemException refused(String code) {
        return new ProblemException(Problem.INPUT_NOT_ACCEPTED, "file: " + code, List.of(new Fault("file", code)));
    }
}
