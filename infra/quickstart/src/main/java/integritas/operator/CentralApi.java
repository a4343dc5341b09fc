package integritas.operator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import integritas.operator.Order.Action;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** The platform's operations on descriptions of tenants. */
final class CentralApi {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http;
    private final URI platform;
    private final OperatorToken token;

    CentralApi(HttpClient http, URI platform, OperatorToken token) {
        this.http = http;
        this.platform = platform;
        this.token = token;
    }

    /**
     * Sends a description.
     *
     * @throws IOException if the platform or Keycloak does not answer
     */
    Answer send(Action action, Description description, List<String> overwritten)
            throws IOException, InterruptedException {
        String query = overwritten.stream()
                .map(field -> "overwrite=" + URLEncoder.encode(field, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
        String address = platform + "/api/v1/central/descriptions/"
                + URLEncoder.encode(description.alias(), StandardCharsets.UTF_8)
                + (action == Action.PLAN ? "/plan" : "")
                + query;
        return answer(request(address)
                .header("Content-Type", description.mediaType() + "; charset=UTF-8")
                .method(action == Action.PLAN ? "POST" : "PUT", BodyPublishers.ofString(description.content()))
                .build());
    }

    /**
     * Gives a tenant a new key to seal with.
     *
     * @throws IOException if the platform or Keycloak does not answer
     */
    Answer rotateKey(String alias) throws IOException, InterruptedException {
        String address =
                platform + "/api/v1/central/tenants/" + URLEncoder.encode(alias, StandardCharsets.UTF_8) + "/keys";
        return answer(request(address).POST(BodyPublishers.noBody()).build());
    }

    private HttpRequest.Builder request(String address) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", "Bearer " + token.get())
                .header("Accept-Language", "en");
    }

    private Answer answer(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        return new Answer(response.statusCode(), json(response.body()));
    }

    private static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException noJson) {
            return JSON.nullNode();
        }
    }
}
