package integritas.quickstart;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;

/** The passwords that the parts of the platform show each other; made at the first start and kept. */
public final class Secrets {

    /** Whose secret it is. */
    public enum Name {
        POSTGRES_SUPERUSER,
        DATABASE_OWNER,
        DATABASE_APP,
        DATABASE_NATIONAL,
        DATABASE_KEYCLOAK,
        KEYCLOAK_ADMIN,
        OIDC_CLIENT,
        KEYCLOAK_PROVISIONER,
        KEYCLOAK_OPERATOR
    }

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, String> values;

    private Secrets(Map<String, String> values) {
        this.values = values;
    }

    /** Returns what the file holds, with whatever it lacks added to it. */
    static Secrets keptIn(Path file) {
        Map<String, String> values = PrivateFile.read(file);
        if (Arrays.stream(Name.values()).anyMatch(name -> !values.containsKey(name.name()))) {
            Arrays.stream(Name.values()).forEach(name -> values.computeIfAbsent(name.name(), absent -> generate(24)));
            PrivateFile.write(file, values);
        }
        return new Secrets(values);
    }

    public String get(Name name) {
        return Objects.requireNonNull(values.get(name.name()));
    }

    /** Returns a random word of letters, digits, hyphens and underscores, with 8 bits of chance for each byte. */
    static String generate(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
