package integritas.systemtest;

import com.fasterxml.jackson.databind.ObjectMapper;
import integritas.quickstart.Secrets.Name;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/**
 * A person who was not there before.
 *
 * @param id the person's key
 * @param email mail address, which is the name to sign in with too
 */
record Newcomer(String id, String email) {

    static final String PASSWORD = "Sandi-Baru-2026-Contoh";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    static String freshAddress() {
        return "baru-" + UUID.randomUUID().toString().substring(0, 8) + "@kota-contoh.test";
    }

    /** Invites a new person through the API. */
    static Newcomer invitedBy(Api admin, String rolesAndAssignments) {
        String email = freshAddress();
        Reply reply = admin.post(
                "people", "{\"name\":\"Budi Hartono\",\"email\":\"" + email + "\"," + rolesAndAssignments + "}");
        if (reply.status() != 201) {
            throw new AssertionError(reply.response().body());
        }
        return new Newcomer(reply.json().get("id").asText(), email);
    }

    /** Sets the password at Keycloak, where the mail's way is not what is tested. */
    Newcomer withPassword() throws IOException, InterruptedException {
        String keycloak = Platform.running().keycloakUrl().toString();
        String form = "grant_type=password&client_id=admin-cli&username=admin&password="
                + URLEncoder.encode(Platform.running().secret(Name.KEYCLOAK_ADMIN), StandardCharsets.UTF_8);
        HttpResponse<String> token = CLIENT.send(
                HttpRequest.newBuilder(URI.create(keycloak + "/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        HttpResponse<String> done = CLIENT.send(
                HttpRequest.newBuilder(
                                URI.create(keycloak + "/admin/realms/integritas/users/" + id + "/reset-password"))
                        .header("Content-Type", "application/json")
                        .header(
                                "Authorization",
                                "Bearer "
                                        + new ObjectMapper()
                                                .readTree(token.body())
                                                .get("access_token")
                                                .asText())
                        .PUT(BodyPublishers.ofString(
                                "{\"type\":\"password\",\"temporary\":false,\"value\":\"" + PASSWORD + "\"}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (done.statusCode() != 204) {
            throw new AssertionError(done.body());
        }
        return this;
    }

    /** Makes the last invitation to a person of kota-contoh look as if it was sent more than an hour ago. */
    static void letAnHourPass(String id) {
        try {
            Sql.owner()
                    .run(
                            "select set_config('integritas.tenant', (select id::text from tenant where alias = 'kota-contoh'), true)",
                            "update invitation set sent_at = sent_at - interval '61 minutes' where person_id = '" + id
                                    + "'");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    Api signedIn() {
        return new Api(Optional.of(Tokens.fetch(email, PASSWORD)));
    }
}
