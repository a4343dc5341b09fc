package integritas.systemtest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import integritas.quickstart.Secrets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Bearer tokens of the demo people, from the real Keycloak, as {@code infra/token} fetches them. */
final class Tokens {

    private static final Duration KEPT = Duration.ofMinutes(3);
    private static final Map<String, Known> KNOWN = new ConcurrentHashMap<>();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private record Known(String token, Instant fetched) {}

    private Tokens() {}

    /** Returns a token; kept for three minutes at most, as it lives five and tests may be slow. */
    static String of(String username) {
        return KNOWN.compute(
                        username,
                        (name, known) -> known != null
                                        && Instant.now()
                                                .isBefore(known.fetched().plus(KEPT))
                                ? known
                                : new Known(fetch(name), Instant.now()))
                .token();
    }

    static void forget() {
        KNOWN.clear();
    }

    static String fetch(String username) {
        return fetch(
                username,
                Objects.requireNonNull(Platform.running().demoPasswords().get(username), "no demo person " + username));
    }

    static String fetch(String username, String password) {
        return fetch(
                username,
                Map.of(
                        "grant_type", "password",
                        "client_id", "integritas-demo",
                        "scope", "openid organization:*",
                        "username", username,
                        "password", password));
    }

    /** Returns a token of the program that applies files. */
    static String ofOperator() {
        return fetch(
                "the operator",
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", "integritas-operator",
                        "client_secret", Platform.running().secret(Secrets.Name.KEYCLOAK_OPERATOR)));
    }

    private static String fetch(String whom, Map<String, String> form) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(Platform.running().issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encode(form)))
                .build();
        try {
            HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode token = new ObjectMapper().readTree(response.body()).get("access_token");
            return Objects.requireNonNull(token, "Keycloak refused " + whom + ": " + response.body())
                    .asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
