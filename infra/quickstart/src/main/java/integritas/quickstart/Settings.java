package integritas.quickstart;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a run of the platform is to look like.
 *
 * @param repository the root of the source tree
 * @param state the folder that outlives the run
 * @param ports where to listen
 * @param demo whether the demo people, their passwords and the client of {@code infra/token} exist
 * @param classArchives whether the first start takes some seconds longer to make later ones faster
 * @param database the platform's database where it is not the embedded one
 * @param keycloakDatabase Keycloak's database where it is not the embedded one
 * @param mail the SMTP server that mail leaves through; empty for the mailbox in the state folder
 * @param server what the server is made of
 */
public record Settings(
        Path repository,
        Path state,
        Ports ports,
        boolean demo,
        boolean classArchives,
        Optional<PlatformDatabase> database,
        Optional<Login> keycloakDatabase,
        Optional<MailServer> mail,
        ServerSettings server) {

    public Settings {
        repository = repository.toAbsolutePath().normalize();
        state = state.toAbsolutePath().normalize();
    }

    /** The demo as a test wants it: free ports, a server that is quick to start, nothing prepared for a next run. */
    public static Settings forTest(Path repository, Path state) {
        return new Settings(
                repository,
                state,
                Ports.free(),
                true,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ServerSettings.built(repository)
                        .withJavaOptions(List.of("-XX:TieredStopAtLevel=1"))
                        .withEnvironment(Map.of(
                                "INTEGRITAS_AUDIT_SEAL_EVERY", "PT1S",
                                "INTEGRITAS_PLUGINS_LIMIT", "PT4S",
                                "INTEGRITAS_KEYS_REMEMBERED", "PT0S")));
    }

    public Settings withPorts(Ports other) {
        return new Settings(repository, state, other, demo, classArchives, database, keycloakDatabase, mail, server);
    }

    /** Also prepares, at the first start, what makes later ones faster. */
    public Settings withClassArchives() {
        return new Settings(repository, state, ports, demo, true, database, keycloakDatabase, mail, server);
    }

    public Settings withServer(ServerSettings other) {
        return new Settings(repository, state, ports, demo, classArchives, database, keycloakDatabase, mail, other);
    }

    public URI baseUrl() {
        return URI.create("http://127.0.0.1:" + ports.platform());
    }

    public URI keycloakUrl() {
        return URI.create("http://127.0.0.1:" + ports.keycloak());
    }

    public URI issuer() {
        return URI.create(keycloakUrl() + "/realms/" + RealmImport.REALM);
    }

    boolean needsPostgres() {
        return database.isEmpty() || keycloakDatabase.isEmpty();
    }
}
