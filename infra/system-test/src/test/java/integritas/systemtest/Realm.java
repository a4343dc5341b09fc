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
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** What Keycloak itself holds, as its own administrator sees it; to check what the platform says it has done. */
final class Realm {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String token = token();

    boolean hasOrganization(String alias) {
        return organization(alias).isPresent();
    }

    boolean isOpen(String alias) {
        return organization(alias).orElseThrow().get("enabled").asBoolean();
    }

    boolean hasAccount(String username) {
        return !users(username).isEmpty();
    }

    void setPassword(String username, String password) {
        String id = users(username).get(0).get("id").asText();
        send(
                "PUT",
                "/users/" + id + "/reset-password",
                "{\"type\":\"password\",\"temporary\":false,\"value\":\"" + password + "\"}");
    }

    private JsonNode users(String username) {
        return send("GET", "/users?exact=true&username=" + encoded(username), "");
    }

    private Optional<JsonNode> organization(String alias) {
        JsonNode all = send("GET", "/organizations?max=1000", "");
        return StreamSupport.stream(all.spliterator(), false)
                .filter(organization -> organization.get("alias").asText().equals(alias))
                .findFirst();
    }

    private JsonNode send(String method, String path, String body) {
        String realm = Platform.running().issuer().getPath().replaceFirst(".*/", "");
        URI address = URI.create(Platform.running().keycloakUrl() + "/admin/realms/" + realm + path);
        return json(HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build());
    }

    private static String token() {
        String form = "grant_type=password&client_id=admin-cli&username=admin&password="
                + encoded(Platform.running().secret(Secrets.Name.KEYCLOAK_ADMIN));
        URI address = URI.create(Platform.running().keycloakUrl() + "/realms/master/protocol/openid-connect/token");
        return json(HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build())
                .get("access_token")
                .asText();
    }

    private static JsonNode json(HttpRequest request) {
        try {
            HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new AssertionError(request.uri() + " answers " + response.statusCode() + ": " + response.body());
            }
            return response.body().isEmpty() ? JSON.nullNode() : JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
