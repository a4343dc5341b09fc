package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import integritas.quickstart.Secrets.Name;
import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The way in when no administrator can sign in any more, as docs/administration.md has it. */
class BreakGlassIT {

    private static final String PASSWORD = "darurat-" + UUID.randomUUID();
    private static final String USERS = "master/users";

    @Test
    void whoHasTheMachineMakesAnAdministratorLetsTheOthersInAndTakesHimAway() throws Exception {
        String name = "darurat-" + UUID.randomUUID().toString().substring(0, 8);
        Newcomer lockedOut = Newcomer.invitedBy(Api.as(Demo.ADMIN), "\"roles\":[\"tenant-admin\"]");

        bootstrap(name);
        String token = Realm.masterToken(name, PASSWORD);
        String key = Realm.manage(token, "GET", USERS + "?exact=true&username=" + name, "")
                .at("/0/id")
                .asText();
        Realm.manage(
                token,
                "PUT",
                "integritas/users/" + lockedOut.id() + "/reset-password",
                "{\"type\":\"password\",\"temporary\":false,\"value\":\"" + Newcomer.PASSWORD + "\"}");
        assertThat(lockedOut.signedIn().get("people").status()).isEqualTo(200);
        Api.as(Demo.ADMIN).delete("people/" + lockedOut.id());

        JsonNode events = Realm.manage(Realm.adminToken(), "GET", "integritas/admin-events?authUser=" + key, "");
        assertThat(events.toString())
                .as("Keycloak has noted what was done, under the key of who did it")
                .contains("users/" + lockedOut.id() + "/reset-password");

        Realm.manage(Realm.adminToken(), "DELETE", USERS + "/" + key, "");
        assertThatThrownBy(() -> Realm.masterToken(name, PASSWORD)).hasMessageContaining("invalid_grant");
        assertThatThrownBy(() -> Realm.manage(token, "GET", USERS, "")).hasMessageContaining("401");
    }

    /** Keycloak's own command, beside the server that runs. */
    private static void bootstrap(String name) throws Exception {
        Path keycloak = Platform.running().logs().resolveSibling("keycloak");
        File log = Platform.running().logs().resolve("bootstrap-admin.log").toFile();
        ProcessBuilder command = new ProcessBuilder(
                        keycloak.resolve("bin/kc.sh").toString(),
                        "bootstrap-admin",
                        "user",
                        "--optimized",
                        "--no-prompt",
                        "--username",
                        name,
                        "--password:env",
                        "BREAK_GLASS")
                .redirectErrorStream(true)
                .redirectOutput(log);
        command.environment()
                .putAll(Map.of(
                        "BREAK_GLASS",
                        PASSWORD,
                        "JAVA_HOME",
                        System.getProperty("java.home"),
                        "KC_DB_URL",
                        Platform.running().superuser().url().replaceAll("/[^/]*$", "/keycloak"),
                        "KC_DB_USERNAME",
                        "keycloak",
                        "KC_DB_PASSWORD",
                        Platform.running().secret(Name.DATABASE_KEYCLOAK)));
        assertThat(command.start().waitFor()).as("see " + log).isZero();
    }
}
