package integritas.quickstart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * The ways to sign in that ask holders of a role for a one-time code, as {@code infra/keycloak/second-factor.json} has them.
 * They are copies of Keycloak's own with little changed, so they follow its versions; both are always there, and the realm
 * uses them unless it is a demo.
 */
final class SecondFactor {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FLOWS = "/authentication/flows/";

    private final RealmAdmin realm;
    private final JsonNode data;

    SecondFactor(RealmAdmin realm, JsonNode data) {
        this.realm = realm;
        this.data = data;
    }

    /** Makes what is missing, and has the realm use Keycloak's own flows or ours. */
    void bringInLine(boolean demanded) throws IOException {
        ObjectNode used = JSON.createObjectNode();
        for (String binding : new String[] {"browserFlow", "resetCredentialsFlow"}) {
            JsonNode wanted = data.path(binding);
            if (!exists(wanted.path("alias").asText())) {
                make(wanted);
            }
            used.put(binding, wanted.path(demanded ? "alias" : "copyOf").asText());
        }
        realm.send("PUT", "", used);
    }

    private void make(JsonNode wanted) throws IOException {
        String alias = wanted.path("alias").asText();
        realm.send(
                "POST",
                FLOWS + wanted.path("copyOf").asText() + "/copy",
                JSON.createObjectNode().put("newName", alias));
        if (wanted.has("asksIn")) {
            askForCode(
                    alias,
                    wanted.path("asksIn").asText(),
                    wanted.path("unlessAskedIn").asText());
        }
        if (wanted.has("signsInAnewAfter")) {
            String mail = step(
                            alias, "providerId", wanted.path("signsInAnewAfter").asText())
                    .path("id")
                    .asText();
            configure(mail, alias, Map.of("force-login", "true"));
            require(alias, step(alias, "displayName", wanted.path("leavesOut").asText()), "DISABLED");
        }
    }

    /** The last step of the forms: who holds the role, and was not asked before, is asked for a code or for setting one up. */
    private void askForCode(String alias, String forms, String askedBefore) throws IOException {
        String flow = alias + " code";
        realm.send(
                "POST",
                FLOWS + forms + "/executions/flow",
                JSON.createObjectNode().put("alias", flow).put("type", "basic-flow"));
        require(alias, step(alias, "displayName", flow), "CONDITIONAL");
        configure(
                add(flow, "conditional-user-role"),
                flow + " role",
                Map.of("condUserRole", data.path("role").asText(), "negate", "false"));
        configure(
                add(flow, "conditional-sub-flow-executed"),
                flow + " once",
                Map.of("flow_to_check", askedBefore, "check_result", "not-executed"));
        add(flow, "auth-otp-form");
    }

    /** Adds a step that must be taken, and returns its key. */
    private String add(String flow, String provider) throws IOException {
        realm.send(
                "POST",
                FLOWS + flow + "/executions/execution",
                JSON.createObjectNode().put("provider", provider));
        JsonNode step = step(flow, "providerId", provider);
        require(flow, step, "REQUIRED");
        return step.path("id").asText();
    }

    private void require(String flow, JsonNode step, String requirement) throws IOException {
        realm.send("PUT", FLOWS + flow + "/executions", ((ObjectNode) step).put("requirement", requirement));
    }

    private void configure(String step, String alias, Map<String, String> config) throws IOException {
        ObjectNode body = JSON.createObjectNode().put("alias", alias);
        body.set("config", JSON.valueToTree(config));
        realm.send("POST", "/authentication/executions/" + step + "/config", body);
    }

    private JsonNode step(String flow, String field, String value) throws IOException {
        return find(realm.get(FLOWS + flow + "/executions"), field, value)
                .orElseThrow(() -> new IOException("the flow " + flow + " has no step " + value));
    }

    private boolean exists(String alias) throws IOException {
        return find(realm.get("/authentication/flows"), "alias", alias).isPresent();
    }

    private static Optional<JsonNode> find(JsonNode all, String field, String value) {
        return StreamSupport.stream(all.spliterator(), false)
                .filter(one -> one.path(field).asText().equals(value))
                .findFirst();
    }
}
