package integritas.web.guard;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds a field that is the first part of a multipart body, where a page puts it before the files. */
final class FirstPart {

    /** How much of the body is looked at. */
    static final int LOOKED_AT = 4096;

    private static final String END_OF_HEADERS = "\r\n\r\n";

    private FirstPart() {}

    /** @param beginning the first bytes of the body */
    static Optional<String> of(byte[] beginning, String name) {
        String text = new String(beginning, StandardCharsets.ISO_8859_1);
        int headers = text.indexOf(END_OF_HEADERS);
        if (headers < 0 || !text.substring(0, headers).endsWith("; name=\"" + name + "\"")) {
            return Optional.empty();
        }
        int begin = headers + END_OF_HEADERS.length();
        int end = text.indexOf("\r\n", begin);
        return end < 0 ? Optional.empty() : Optional.of(text.substring(begin, end));
    }
}
