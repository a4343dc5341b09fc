package integritas.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmImportTest {

    private static final Path REPOSITORY = Path.of("../..");

    @TempDir
    Path folder;

    @Test
    void letsNobodyTradeAPasswordForATokenOutsideTheDemo() throws IOException {
        assertThat(clientsWithDirectGrant(realm(REPOSITORY, false))).isEmpty();
    }

    @Test
    void hasOneClientForThatInTheDemo() throws IOException {
        assertThat(clientsWithDirectGrant(realm(REPOSITORY, true))).containsExactly("integritas-demo");
    }

    @Test
    void takesTheClientAwayWhenTheDemoIsOver() throws IOException {
        assertThat(realmImport(REPOSITORY, false).unwantedClients()).containsExactly("integritas-demo");
        assertThat(realmImport(REPOSITORY, true).unwantedClients()).isEmpty();
    }

    @Test
    void fillsInTheAddressOfThisRun() throws IOException {
        JsonNode web = client(realm(REPOSITORY, false), "integritas-web");

        assertThat(web.path("redirectUris").path(0).asText()).isEqualTo("http://127.0.0.1:8080/app/callback");
        assertThat(web.path("secret").asText()).hasSize(32);
    }

    @Test
    void refusesAPlaceholderThatNobodyKnows() throws IOException {
        Path keycloak = Files.createDirectories(folder.resolve("infra/keycloak"));
        Files.writeString(keycloak.resolve("realm.json"), "{\"displayName\":\"@SOMETHING_NEW@\"}");
        Files.writeString(keycloak.resolve("demo-client.json"), "{}");
        Files.writeString(keycloak.resolve("second-factor.json"), "{}");

        assertThatThrownBy(() -> realmImport(folder, false)).hasMessageContaining("@SOMETHING_NEW@");
    }

    @Test
    void letsOnlyCrossTenantRolesIntoTheTopOfAToken() throws IOException {
        assertThat(realmImport(REPOSITORY, true).rolesInTokensOf("integritas-demo"))
                .containsExactly("central-admin", "national-assessor");
        assertThat(realmImport(REPOSITORY, true).rolesInTokensOf("integritas-web"))
                .containsExactly("central-admin", "national-assessor");
    }

    @Test
    void letsTheOperatorsClientManageTenantsAndNothingElse() throws IOException {
        JsonNode operator = client(realm(REPOSITORY, false), "integritas-operator");

        assertThat(operator.path("secret").asText()).hasSize(32);
        assertThat(operator.path("standardFlowEnabled").asBoolean(true)).isFalse();
        assertThat(realmImport(REPOSITORY, false).rolesOfAccountOf("integritas-operator"))
                .containsExactly("central-admin");
        assertThat(realmImport(REPOSITORY, false).rolesInTokensOf("integritas-operator"))
                .containsExactly("central-admin");
    }

    /** Keycloak drops its own scopes when the file has any, and tokens then lack half of what they should say. */
    @Test
    void bringsKeycloaksOwnScopesAlong() throws IOException {
        List<String> names = realm(REPOSITORY, false).findPath("clientScopes").findValuesAsText("name");

        assertThat(names)
                .contains("basic", "acr", "roles", "profile", "email", "web-origins", "service_account", "organization")
                .contains("address", "phone", "offline_access", "microprofile-jwt", "role_list")
                .contains("saml_organization", "AuthnContextClassRef", "integritas");
    }

    private RealmImport realmImport(Path repository, boolean demo) {
        Settings settings = new Settings(
                repository,
                folder,
                Ports.USUAL,
                demo,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ServerSettings.built(repository));
        return RealmImport.of(
                settings, Secrets.keptIn(folder.resolve("secrets.properties")), MailServer.onLoopback(2525));
    }

    private JsonNode realm(Path repository, boolean demo) throws IOException {
        return new ObjectMapper().readTree(realmImport(repository, demo).json());
    }

    private static List<String> clientsWithDirectGrant(JsonNode realm) {
        return StreamSupport.stream(realm.path("clients").spliterator(), false)
                .filter(client -> client.path("directAccessGrantsEnabled").asBoolean(true))
                .map(client -> client.path("clientId").asText())
                .toList();
    }

    private static JsonNode client(JsonNode realm, String id) {
        return StreamSupport.stream(realm.path("clients").spliterator(), false)
                .filter(client -> client.path("clientId").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
