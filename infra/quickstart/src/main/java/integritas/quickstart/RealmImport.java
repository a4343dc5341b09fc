package integritas.quickstart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import integritas.quickstart.Secrets.Name;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The realm as Keycloak imports it: {@code infra/keycloak/realm.json} with its placeholders filled, and for the demo the
 * parts of {@code demo-client.json} added.
 */
final class RealmImport {

    static final String REALM = "integritas";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PLACEHOLDER = Pattern.compile("@[A-Z_]+@");
    private static final List<String> ADDED_FOR_THE_DEMO = List.of("clients", "scopeMappings");

    private static final List<String> CHANGED_LATER = List.of("resetPasswordAllowed", "smtpServer");

    private final ObjectNode realm;
    private final ObjectNode demo;
    private final ObjectNode secondFactor;
    private final boolean forDemo;

    private RealmImport(ObjectNode realm, ObjectNode demo, ObjectNode secondFactor, boolean forDemo) {
        this.realm = realm;
        this.demo = demo;
        this.secondFactor = secondFactor;
        this.forDemo = forDemo;
    }

    static RealmImport of(Settings settings, Secrets secrets, MailServer mail) {
        Path folder = settings.repository().resolve("infra/keycloak");
        ObjectNode realm = read(folder.resolve("realm.json"), settings, secrets);
        ObjectNode demo = read(folder.resolve("demo-client.json"), settings, secrets);
        realm.set("smtpServer", smtp(mail));
        if (settings.demo()) {
            ADDED_FOR_THE_DEMO.forEach(part -> realm.withArray(part).addAll((ArrayNode) demo.withArray(part)));
        }
        ObjectNode secondFactor = read(folder.resolve("second-factor.json"), settings, secrets);
        return new RealmImport(realm, demo, secondFactor, settings.demo());
    }

    /** Returns the realm roles, with those that are held along with them. */
    Iterable<JsonNode> roles() {
        return realm.path("roles").withArray("realm");
    }

    /** Returns how people sign in who need a second factor; what is copied for that is Keycloak's own. */
    JsonNode secondFactor() {
        return secondFactor;
    }

    /** Returns the clients as they should be. */
    Iterable<JsonNode> clients() {
        return realm.withArray("clients");
    }

    /** Returns the names of the realm roles that tokens for a client may carry. */
    List<String> rolesInTokensOf(String clientId) {
        return stream(realm.withArray("scopeMappings"))
                .filter(mapping -> mapping.path("client").asText().equals(clientId))
                .flatMap(mapping -> stream(mapping.path("roles")))
                .map(JsonNode::asText)
                .toList();
    }

    /** Returns the names of the realm roles that a client's own account holds. */
    List<String> rolesOfAccountOf(String clientId) {
        return stream(realm.withArray("users"))
                .filter(user -> user.path("serviceAccountClientId").asText().equals(clientId))
                .flatMap(user -> stream(user.path("realmRoles")))
                .map(JsonNode::asText)
                .toList();
    }

    /** Returns the ids of the clients that must not be there. */
    List<String> unwantedClients() {
        return forDemo
                ? List.of()
                : stream(demo.withArray("clients"))
                        .map(client -> client.path("clientId").asText())
                        .toList();
    }

    String json() {
        return realm.toPrettyString();
    }

    /** Returns the part of the realm that a later run may change, such as how mail leaves. */
    ObjectNode settings() {
        return realm.deepCopy().retain(CHANGED_LATER);
    }

    private static ObjectNode smtp(MailServer mail) {
        ObjectNode smtp = JSON.createObjectNode()
                .put("host", mail.host())
                .put("port", Integer.toString(mail.port()))
                .put("from", mail.from())
                .put("fromDisplayName", "Integritas")
                .put("starttls", Boolean.toString(mail.startTls()))
                .put("auth", Boolean.toString(mail.login().isPresent()));
        mail.login().ifPresent(login -> smtp.put("user", login.user()).put("password", login.password()));
        return smtp;
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static ObjectNode read(Path file, Settings settings, Secrets secrets) {
        try {
            String text = Files.readString(file)
                    .replace("@BASE_URL@", settings.baseUrl().toString())
                    .replace("@WEB_CLIENT_SECRET@", secrets.get(Name.OIDC_CLIENT))
                    .replace("@PROVISIONER_CLIENT_SECRET@", secrets.get(Name.KEYCLOAK_PROVISIONER))
                    .replace("@OPERATOR_CLIENT_SECRET@", secrets.get(Name.KEYCLOAK_OPERATOR));
            PLACEHOLDER.matcher(text).results().findFirst().ifPresent(left -> {
                throw new StartRefusedException("Correct " + file + ": nothing is known for " + left.group() + ".");
            });
            return (ObjectNode) JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
