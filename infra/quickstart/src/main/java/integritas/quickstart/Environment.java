package integritas.quickstart;

import integritas.quickstart.MailServer.MailLogin;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The settings that a person gives {@code infra/run} as environment variables. */
final class Environment {

    /** A demo is tried by a few people for a while: Java's quick compiler alone makes its start half the work. */
    private static final List<String> DEMO_JAVA = List.of("-XX:TieredStopAtLevel=1");

    private final Map<String, String> variables;

    Environment(Map<String, String> variables) {
        this.variables = variables;
    }

    /**
     * Returns the settings for a source tree.
     *
     * @throws StartRefusedException if a variable has a value that cannot be used
     */
    Settings settings(Path repository) {
        boolean demo = !"false".equals(variables.get("INTEGRITAS_DEMO"));
        List<String> java = new ArrayList<>(demo ? DEMO_JAVA : List.of());
        java.addAll(javaOptions());
        return new Settings(
                repository,
                given("INTEGRITAS_STATE").map(Path::of).orElse(repository.resolve(".state")),
                new Ports(
                        port("INTEGRITAS_PORT", Ports.USUAL.platform()),
                        port("INTEGRITAS_KEYCLOAK_PORT", Ports.USUAL.keycloak()),
                        port("INTEGRITAS_DB_PORT", Ports.USUAL.database())),
                demo,
                true,
                platformDatabase(),
                keycloakDatabase(),
                mail(),
                ServerSettings.built(repository).withJavaOptions(java));
    }

    private Optional<PlatformDatabase> platformDatabase() {
        return given("DB_URL")
                .map(url -> new PlatformDatabase(
                        new Login(url, needed("DB_USER", "DB_URL"), needed("DB_PASSWORD", "DB_URL")),
                        new Login(url, needed("DB_OWNER_USER", "DB_URL"), needed("DB_OWNER_PASSWORD", "DB_URL")),
                        new Login(
                                url, needed("DB_NATIONAL_USER", "DB_URL"), needed("DB_NATIONAL_PASSWORD", "DB_URL"))));
    }

    private Optional<Login> keycloakDatabase() {
        return given("KEYCLOAK_DB_URL")
                .map(url -> new Login(
                        url,
                        needed("KEYCLOAK_DB_USER", "KEYCLOAK_DB_URL"),
                        needed("KEYCLOAK_DB_PASSWORD", "KEYCLOAK_DB_URL")));
    }

    private Optional<MailServer> mail() {
        return given("SMTP_HOST")
                .map(host -> new MailServer(
                        host,
                        port("SMTP_PORT", 587),
                        given("SMTP_USER").map(user -> new MailLogin(user, needed("SMTP_PASSWORD", "SMTP_USER"))),
                        needed("SMTP_FROM", "SMTP_HOST"),
                        !"false".equals(variables.get("SMTP_STARTTLS"))));
    }

    private List<String> javaOptions() {
        return given("INTEGRITAS_JAVA_OPTIONS")
                .map(options -> List.of(options.trim().split("\\s+")))
                .orElse(List.of());
    }

    private int port(String name, int usual) {
        String value = given(name).orElse(Integer.toString(usual));
        if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > 65535) {
            throw new StartRefusedException("Set " + name + " to a port from 1 to 65535; it is \"" + value + "\" now.");
        }
        return Integer.parseInt(value);
    }

    private String needed(String name, String with) {
        return given(name)
                .orElseThrow(() ->
                        new StartRefusedException("Set " + name + " as well: " + with + " is set, and needs it."));
    }

    private Optional<String> given(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
    }
}
