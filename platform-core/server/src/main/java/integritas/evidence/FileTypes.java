package integritas.evidence;

import integritas.problem.Problem;
import integritas.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.Tika;

/**
 * Which kinds of files are proof. The kind is found in the content; the name only tells apart what is the same
 * container inside, such as two kinds of office documents.
 */
@ApplicationScoped
class FileTypes {

    private static final Set<String> ACCEPTED = Set.of(
            "application/pdf",
            "image/jpeg",
            "image/png",
            "image/webp",
            "text/plain",
            "text/csv",
            "application/zip",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.oasis.opendocument.presentation",
            "video/mp4");

    private final Tika tika = new Tika();

    /**
     * Returns the type of a file.
     *
     * @throws ProblemException MEDIA_TYPE_NOT_ACCEPTED if it is none of those that are proof
     */
    String accepted(Path file, String name) throws IOException {
        try (var content = Files.newInputStream(file)) {
            String type = tika.detect(content, name);
            if (!ACCEPTED.contains(type)) {
                throw new ProblemException(Problem.MEDIA_TYPE_NOT_ACCEPTED, "content is " + type);
            }
            return type;
        }
    }
}
