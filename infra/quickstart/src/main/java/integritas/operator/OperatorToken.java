package integritas.operator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/** The token of the client {@code integritas-operator}, asked for anew before it ends. */
final class OperatorToken {

    private static final Duration SPARE = Duration.ofSeconds(30);

    private final HttpClient http;
    private final URI issuer;
    private final String secret;
    private String token = "";
    private Instant end = Instant.EPOCH;

    OperatorToken(HttpClient http, URI issuer, String secret) {
        this.http = http;
        this.issuer = issuer;
        this.secret = secret;
    }

    /** @throws IOException if Keycloak does not answer, or does not know the secret */
    String get() throws IOException, InterruptedException {
        if (Instant.now().isAfter(end)) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                    .timeout(Duration.ofMinutes(2))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            "grant_type=client_credentials&client_id=integritas-operator&client_secret="
                                    + URLEncoder.encode(secret, StandardCharsets.UTF_8)))
                    .build();
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IOException("Keycloak gives the client integritas-operator no token (" + response.statusCode()
                        + "): look at the client and its secret");
            }
            JsonNode answer = new ObjectMapper().readTree(response.body());
            token = answer.path("access_token").asText();
            end = Instant.now().plusSeconds(answer.path("expires_in").asLong()).minus(SPARE);
        }
        return token;
    }
}
