package integritas.quickstart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** The admin interface of our realm in a Keycloak that runs, as its own administrator uses it. */
final class RealmAdmin {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI realm;
    private final String token;

    private RealmAdmin(URI realm, String token) {
        this.realm = realm;
        this.token = token;
    }

    static RealmAdmin signIn(URI keycloak, String password) throws IOException {
        HttpRequest.Builder request = Http.request(
                        URI.create(keycloak + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=password&client_id=admin-cli&username=" + RealmUpdate.ADMIN
                        + "&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8)));
        String token =
                JSON.readTree(Http.send(request).body()).path("access_token").asText();
        return new RealmAdmin(URI.create(keycloak + "/admin/realms/" + RealmImport.REALM), token);
    }

    /**
     * Asks for something, or sends it.
     *
     * @param body what is sent; the null node for nothing
     * @return the answer; the null node if it is empty
     * @throws IOException if Keycloak does not answer, or refuses
     */
    JsonNode send(String method, String path, JsonNode body) throws IOException {
        HttpRequest.Builder request = Http.request(URI.create(realm + path.replace(" ", "%20")))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, body.isNull() ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()));
        HttpResponse<String> answer = Http.send(request);
        if (answer.statusCode() >= 300) {
            throw new IOException(method + " " + path + " was answered with " + answer.statusCode());
        }
        return answer.body().isEmpty() ? JSON.nullNode() : JSON.readTree(answer.body());
    }

    JsonNode get(String path) throws IOException {
        return send("GET", path, JSON.nullNode());
    }
}
