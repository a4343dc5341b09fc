package integritas.calendar.national;

import integritas.problem.Problem;
import integritas.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.RequestContext;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;

/** Takes the text of the part named {@code file} out of a multipart request. */
final class DayUpload {

    private static final int MOST_BYTES = 512 * 1024;

    private DayUpload() {}

    /** A multipart request whose body may have been looked into before. */
    private record Sent(String contentType, InputStream body) implements RequestContext {

        @Override
        public String getCharacterEncoding() {
            return StandardCharsets.UTF_8.name();
        }

        @Override
        public long getContentLength() {
            return -1; // not known
        }

        @Override
        public String getContentType() {
            return contentType;
        }

        @Override
        public InputStream getInputStream() {
            return body;
        }

        @Override
        public boolean isMultipartRelated() {
            return false;
        }
    }

    /**
     * @param contentType of the request, with the boundary of its parts
     * @param body of the request, from its beginning
     * @throws ProblemException TOO_LARGE, MALFORMED_REQUEST, INPUT_NOT_ACCEPTED if there is no file or it is no text
     */
    static String text(String contentType, InputStream body) throws IOException {
        try {
            FileItemInputIterator parts = new JakartaServletFileUpload<>().getItemIterator(new Sent(contentType, body));
            while (parts.hasNext()) {
                FileItemInput part = parts.next();
                if (part.getFieldName().equals("file")
                        && !Optional.ofNullable(part.getName()).orElse("").isEmpty()) {
                    return decoded(part.getInputStream().readNBytes(MOST_BYTES + 1));
                }
            }
        } catch (FileUploadException e) {
            throw new ProblemException(Problem.MALFORMED_REQUEST, "multipart body broke off or is malformed");
        }
        throw DayFile.refused("missing");
    }

    private static String decoded(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new ProblemException(Problem.TOO_LARGE, "calendar file over " + MOST_BYTES);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException binary) {
            throw DayFile.refused("calendar-file-unknown");
        }
    }
}
