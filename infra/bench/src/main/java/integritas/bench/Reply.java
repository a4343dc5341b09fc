package integritas.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * What came back.
 *
 * @param status HTTP status
 * @param entityTag the header {@code ETag}; empty if there is none
 * @param body the content
 */
record Reply(int status, String entityTag, byte[] body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    boolean isOk() {
        return status >= 200 && status < 300;
    }

    JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
