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

    /** Makes an organization, and an account that is its member. */
    void add(String alias) throws IOException, InterruptedException {
        String organization = post("organizations", """
                {"alias": "%1$s", "name": "Kabupaten %1$s", "enabled": true, "domains": [{"name": "%1$s.example"}]}""".formatted(alias));
        String account = post("users", """
                {"username": "admin.%1$s", "firstName": "Admin", "lastName": "Pertama", "email": "admin@%1$s.example",
                 "enabled": true}""".formatted(alias));
        post("organizations/" + organization + "/members", account);
    }

    /** Returns the key of what was made. */
    private String post(String path, String json) throws IOException, InterruptedException {
        String realm = platform.issuer().getPath().replaceFirst(".*/", "");
        HttpResponse<Void> answer = client.send(
                HttpRequest.newBuilder(URI.create(platform.keycloakUrl() + "/admin/realms/" + realm + "/" + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(path + " made nothing: " + answer.statusCode());
        }
        return answer.headers().firstValue("Location").orElse("").replaceFirst(".*/", "");
    }
}
