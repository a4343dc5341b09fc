package integritas.evidence;

import integritas.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Hands a file out, always to be saved and never to be shown: what others uploaded must not run in our pages. */
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
        return Response.ok(files.content(document), document.mediaType())
                .header("Content-Length", document.size())
                .header("Content-Disposition", disposition(document.name()))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    /** Both forms of RFC 6266: plain ASCII for old programs, UTF-8 for the rest. */
    private static String disposition(String name) {
        String plain = name.replaceAll("[^\\x20-\\x7e]", "_").replace("\"", "_").replace("\\", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
