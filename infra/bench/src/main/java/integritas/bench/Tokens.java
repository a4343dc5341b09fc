package integritas.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import integritas.quickstart.RunningPlatform;
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
import java.util.stream.Collectors;

/** Fresh bearer tokens of demo people; each lives five minutes. */
record Tokens(RunningPlatform platform) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    String of(String person) {
        Map<String, String> form = Map.of(
                "grant_type", "password",
                "client_id", "integritas-demo",
                "scope", "openid organization:*",
                "username", person,
                "password", Objects.requireNonNull(platform.demoPasswords().get(person), person));
        HttpRequest request = HttpRequest.newBuilder(URI.create(platform.issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encode(form)))
                .build();
        try {
            String answer =
                    CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
            return new ObjectMapper().readTree(answer).required("access_token").asText();
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
