package integritas.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads what is left of a refused request and throws it away. A client that is still sending cannot hear the answer
 * otherwise: the connection would break under it.
 */
final class RestOfBody {

    private static final long MOST = 300L * 1024 * 1024;
    private static final int CHUNK = 64 * 1024;

    private RestOfBody() {}

    static void discard(HttpServletRequest request) {
        try {
            InputStream body = new LineInput(request.getInputStream(), () -> HeldAnswer.timed(request));
            byte[] chunk = new byte[CHUNK];
            long discarded = 0;
            for (int read = body.read(chunk); read >= 0 && discarded < MOST; read = body.read(chunk)) {
                discarded += read;
            }
        } catch (IOException | IllegalStateException over) {
            // The client has gone, or the body was read to its end: nothing is left to discard.
        }
    }
}
