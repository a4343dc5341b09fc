package integritas.web;

import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A file as an answer, always to be saved and never to be shown: what others sent must not run in our pages. */
public final class Attachment {

    private Attachment() {}

    /**
     * Returns the answer.
     *
     * @param size number of bytes
     * @param content an {@link java.io.InputStream}, which is closed once it is sent, a {@link
     *     jakarta.ws.rs.core.StreamingOutput}, or bytes
     */
    public static Response of(String name, String mediaType, long size, Object content) {
        return Response.ok(content, mediaType)
                .header("Content-Length", size)
                .header("Content-Disposition", disposition(name))
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
