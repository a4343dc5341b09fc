package integritas.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import integritas.quickstart.RunningPlatform;
import integritas.quickstart.Secrets;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Keycloak's admin interface, used as the platform uses it: over one connection, as the same service account. */
final class KeycloakAdmin {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final RunningPlatform platform;
    private final String token;

    KeycloakAdmin(RunningPlatform platform) throws IOException, InterruptedException {
        this.platform = platform;
        String form = "grant_type=client_credentials&client_id=integritas-provisioner&client_secret="
                + platform.secret(Secrets.Name.KEYCLOAK_PROVISIONER);
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(platform.issuer() + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        token = new ObjectMapper()
                .readTree(answer.body())
                .required("access_token")
                .asText();
    }

    /** Makes an organization. */
    void add(String alias) throws IOException, InterruptedException {
        String json = """
                {"alias": "%s", "name": "Kabupaten %s", "enabled": true, "domains": [{"name": "%s.example"}]}""".formatted(alias, alias, alias);
        HttpResponse<Void> answer = client.send(
                HttpRequest.newBuilder(organizations())
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        if (answer.statusCode() != 201) {
            throw new IllegalStateException("no organization made: " + answer.statusCode());
        }
    }

    private URI organizations() {
        String realm = platform.issuer().getPath().replaceFirst(".*/", "");
        return URI.create(platform.keycloakUrl() + "/admin/realms/" + realm + "/organizations");
    }
}
