package integritas.systemtest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Bearer tokens of the demo people, from the real Keycloak, as {@code infra/token} fetches them. */
final class Tokens {

    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Tokens() {}

    /** Returns a token; kept for the run of one test class at most, as it lives five minutes. */
    static String of(String username) {
        return KNOWN.computeIfAbsent(username, Tokens::fetch);
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
        Map<String, String> form = Map.of(
                "grant_type", "password",
                "client_id", "integritas-demo",
                "scope", "openid organization:*",
                "username", username,
                "password", password);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(Platform.running().issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encode(form)))
                .build();
        try {
            HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode token = new ObjectMapper().readTree(response.body()).get("access_token");
            return Objects.requireNonNull(token, "Keycloak refused " + username + ": " + response.body())
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
