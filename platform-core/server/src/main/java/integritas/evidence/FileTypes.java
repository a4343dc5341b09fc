package integritas.evidence;

import integritas.problem.Fault;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.Tika;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;

/**
 * Which kinds of files are proof. The kind is found in the content; the name only tells apart what is the same
 * container inside, such as two kinds of office documents. A name that ends like another kind than the content is refused:
 * a record is kept under the name it came with, and that name must not mislead whoever opens it years later.
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
            "application/json",
            "application/zip",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.oasis.opendocument.presentation",
            "video/mp4");

    /** An ending of digits alone belongs to a number, as in {@code SK 800.2}, and says nothing of the content. */
    private static final Pattern NUMBERED = Pattern.compile(".*\\.\\d+");

    private final Tika tika = new Tika();
    private final MediaTypeRegistry types = MimeTypes.getDefaultMimeTypes().getMediaTypeRegistry();

    /**
     * Returns the type of a file.
     *
     * @throws ProblemException MEDIA_TYPE_NOT_ACCEPTED if it is none of those that are proof, INPUT_NOT_ACCEPTED if its name
     *     ends like another type
     */
    String accepted(Path file, String name) throws IOException {
        try (var content = Files.newInputStream(file)) {
            String type = tika.detect(content, name);
            if (!ACCEPTED.contains(type)) {
                throw new ProblemException(Problem.MEDIA_TYPE_NOT_ACCEPTED, "content is " + type);
            }
            if (!NUMBERED.matcher(name).matches() && !fits(tika.detect(name), type)) {
                throw new ProblemException(
                        Problem.INPUT_NOT_ACCEPTED,
                        "name ends unlike " + type,
                        List.of(new Fault("file", "name-misleading")));
            }
            return type;
        }
    }

    /** Tells whether a name that promises one type may stand on content of another; a name may promise nothing. */
    private boolean fits(String promised, String found) {
        MediaType content = MediaType.parse(found);
        MediaType name = types.normalize(MediaType.parse(promised));
        return name.equals(MediaType.OCTET_STREAM) || name.equals(content) || types.isSpecializationOf(content, name);
    }
}
