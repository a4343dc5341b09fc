package integritas.systemtest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;

/**
 * What the platform answered.
 *
 * @param response the answer as it came
 */
record Reply(HttpResponse<String> response) {

    private static final ObjectMapper JSON = new ObjectMapper();

    int status() {
        return response.statusCode();
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    JsonNode json() {
        try {
            return JSON.readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + response.body(), e);
        }
    }

    /** Returns status and problem code, such as {@code 404 not-found}; the status alone where it is no problem. */
    String problem() {
        boolean problem = header("Content-Type").startsWith("application/problem+json");
        return problem ? status() + " " + json().get("code").asText() : Integer.toString(status());
    }
}
