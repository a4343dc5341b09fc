package integritas.quickstart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The clients of the realm in a Keycloak that runs.
 *
 * <p>The import makes a realm once and never looks at it again. What changes with the settings of a later run, such as
 * the platform's address, reaches the realm this way.
 */
final class RealmClients {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI realm;
    private final String token;

    private RealmClients(URI realm, String token) {
        this.realm = realm;
        this.token = token;
    }

    static RealmClients asAdmin(URI keycloak, String password) throws IOException {
        HttpRequest.Builder request = Http.request(
                        URI.create(keycloak + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=password&client_id=admin-cli&username=" + RealmUpdate.ADMIN
                        + "&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8)));
        String token =
                JSON.readTree(Http.send(request).body()).path("access_token").asText();
        return new RealmClients(URI.create(keycloak + "/admin/realms/" + RealmImport.REALM), token);
    }

    /** Makes the clients of the realm, and its changing settings, as they should be. */
    void bringInLine(RealmImport wanted) throws IOException {
        send("PUT", "", wanted.settings());
        letOneNameSuffice();
        for (JsonNode client : wanted.clients()) {
            String clientId = client.path("clientId").asText();
            ObjectNode body = client.deepCopy();
            String id = idOf(clientId);
            if (id.isEmpty()) {
                send("POST", "/clients", body);
                allowRoles(idOf(clientId), wanted.rolesInTokensOf(clientId));
                giveRoles(idOf(clientId), wanted.rolesOfAccountOf(clientId));
            } else {
                send("PUT", "/clients/" + id, body.put("id", id));
            }
        }
        for (String clientId : wanted.unwantedClients()) {
            String id = idOf(clientId);
            if (!id.isEmpty()) {
                send("DELETE", "/clients/" + id, JSON.nullNode());
            }
        }
    }

    /** Many people here have one name: a family name must not be asked for. */
    private void letOneNameSuffice() throws IOException {
        JsonNode profile = send("GET", "/users/profile", JSON.nullNode());
        for (JsonNode attribute : profile.path("attributes")) {
            if (attribute.path("name").asText().equals("lastName")) {
                ((ObjectNode) attribute).remove("required");
            }
        }
        send("PUT", "/users/profile", profile);
    }

    private void allowRoles(String id, List<String> names) throws IOException {
        send("POST", "/clients/" + id + "/scope-mappings/realm", roles(names));
    }

    private void giveRoles(String id, List<String> names) throws IOException {
        if (!names.isEmpty()) {
            JsonNode account = send("GET", "/clients/" + id + "/service-account-user", JSON.nullNode());
            send("POST", "/users/" + account.path("id").asText() + "/role-mappings/realm", roles(names));
        }
    }

    private ArrayNode roles(List<String> names) throws IOException {
        ArrayNode roles = JSON.createArrayNode();
        for (String name : names) {
            roles.add(send("GET", "/roles/" + name, JSON.nullNode()));
        }
        return roles;
    }

    private String idOf(String clientId) throws IOException {
        return send("GET", "/clients?clientId=" + clientId, JSON.nullNode())
                .path(0)
                .path("id")
                .asText();
    }

    private JsonNode send(String method, String path, JsonNode body) throws IOException {
        HttpRequest.Builder request = Http.request(URI.create(realm + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, body.isNull() ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()));
        HttpResponse<String> answer = Http.send(request);
        if (answer.statusCode() >= 300) {
            throw new IOException(method + " " + path + " was answered with " + answer.statusCode());
        }
        return answer.body().isEmpty() ? JSON.nullNode() : JSON.readTree(answer.body());
    }
}
