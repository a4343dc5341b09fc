package integritas.systemtest;

import java.nio.charset.StandardCharsets;

/** A multipart body with one file, as browsers send it. */
final class Multipart {

    private static final String BOUNDARY = "----integritas";
    static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    private Multipart() {}

    static byte[] file(String name, String content) {
        return (head(name) + content + tail()).getBytes(StandardCharsets.UTF_8);
    }

    static String head(String name) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
    }

    static String tail() {
        return "\r\n--" + BOUNDARY + "--\r\n";
    }
}
