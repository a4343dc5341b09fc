package integritas.content;

import integritas.content.UnfitContentException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.Tika;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;

/**
 * Which kinds of files are accepted. The kind is found in the content; the name only tells apart what is the same
 * container inside, such as two kinds of office documents. A name that ends like another kind than the content is refused:
 * a record is kept under the name it came with, and that name must not mislead whoever opens it years later.
 */
public final class FileTypes {

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
     * Returns the type of content; its beginning is looked at and can be read again.
     *
     * @param content must support marks
     * @throws UnfitContentException KIND_NOT_ACCEPTED, NAME_MISLEADING
     */
    public String accepted(InputStream content, String name) throws IOException {
        String type = tika.detect(content, name);
        if (!ACCEPTED.contains(type)) {
            throw new UnfitContentException(Reason.KIND_NOT_ACCEPTED, "content is " + type);
        }
        if (!NUMBERED.matcher(name).matches() && !fits(tika.detect(name), type)) {
            throw new UnfitContentException(Reason.NAME_MISLEADING, "name ends unlike " + type);
        }
        return type;
    }

    /** Tells whether a name that promises one type may stand on content of another; a name may promise nothing. */
    private boolean fits(String promised, String found) {
        MediaType content = MediaType.parse(found);
        MediaType name = types.normalize(MediaType.parse(promised));
        return name.equals(MediaType.OCTET_STREAM) || name.equals(content) || types.isSpecializationOf(content, name);
    }
}
