package integritas.operator;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/**
 * The way to a platform: from the environment, or from the state folder of one that {@code infra/run} has started here.
 *
 * @param platform its address
 * @param issuer Keycloak's realm
 * @param secret the secret of the client {@code integritas-operator}
 */
record Access(URI platform, URI issuer, String secret) {

    /** @throws IOException if something is missing; the message says what to do */
    static Access of(Map<String, String> environment, Path state) throws IOException {
        Properties running = read(state.resolve("running.properties"));
        Properties secrets = read(state.resolve("secrets.properties"));
        return new Access(
                URI.create(needed(environment, "INTEGRITAS_BASE_URL", running, "baseUrl")),
                URI.create(needed(environment, "OIDC_ISSUER", running, "issuer")),
                needed(environment, "KEYCLOAK_OPERATOR_SECRET", secrets, "KEYCLOAK_OPERATOR"));
    }

    private static String needed(Map<String, String> environment, String variable, Properties kept, String name)
            throws IOException {
        String value = environment.getOrDefault(variable, kept.getProperty(name, ""));
        if (value.isBlank()) {
            throw new IOException("Start the platform with infra/run first, or set " + variable
                    + " to reach one that runs elsewhere.");
        }
        return value;
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
        }
        return properties;
    }
}
