package integritas.quickstart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * The clients of the realm in a Keycloak that runs.
 *
 * <p>The import makes a realm once and never looks at it again. What changes with the settings of a later run, such as
 * the platform's address, reaches the realm this way.
 */
final class RealmClients {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final RealmAdmin realm;

    RealmClients(RealmAdmin realm) {
        this.realm = realm;
    }

    /** Makes the clients of the realm, and its changing settings, as they should be. */
    void bringInLine(RealmImport wanted) throws IOException {
        realm.send("PUT", "", wanted.settings());
        letOneNameSuffice();
        for (JsonNode role : wanted.roles()) {
            ensure(role);
        }
        for (JsonNode client : wanted.clients()) {
            String clientId = client.path("clientId").asText();
            ObjectNode body = client.deepCopy();
            String id = idOf(clientId);
            if (id.isEmpty()) {
                realm.send("POST", "/clients", body);
                allowRoles(idOf(clientId), wanted.rolesInTokensOf(clientId));
                giveRoles(idOf(clientId), wanted.rolesOfAccountOf(clientId));
            } else {
                realm.send("PUT", "/clients/" + id, body.put("id", id));
            }
        }
        for (String clientId : wanted.unwantedClients()) {
            String id = idOf(clientId);
            if (!id.isEmpty()) {
                realm.send("DELETE", "/clients/" + id, JSON.nullNode());
            }
        }
    }

    /** Adds a role that a later version brings, and what is held along with a role. */
    private void ensure(JsonNode role) throws IOException {
        String name = role.path("name").asText();
        boolean known = StreamSupport.stream(realm.get("/roles").spliterator(), false)
                .anyMatch(one -> one.path("name").asText().equals(name));
        if (!known) {
            realm.send("POST", "/roles", role);
        }
        ArrayNode along = JSON.createArrayNode();
        for (JsonNode other : role.path("composites").path("realm")) {
            along.add(realm.get("/roles/" + other.asText()));
        }
        if (!along.isEmpty()) {
            realm.send("POST", "/roles/" + name + "/composites", along);
        }
    }

    /** Many people here have one name: a family name must not be asked for. */
    private void letOneNameSuffice() throws IOException {
        JsonNode profile = realm.get("/users/profile");
        for (JsonNode attribute : profile.path("attributes")) {
            if (attribute.path("name").asText().equals("lastName")) {
                ((ObjectNode) attribute).remove("required");
            }
        }
        realm.send("PUT", "/users/profile", profile);
    }

    private void allowRoles(String id, List<String> names) throws IOException {
        realm.send("POST", "/clients/" + id + "/scope-mappings/realm", roles(names));
    }

    private void giveRoles(String id, List<String> names) throws IOException {
        if (!names.isEmpty()) {
            JsonNode account = realm.get("/clients/" + id + "/service-account-user");
            realm.send("POST", "/users/" + account.path("id").asText() + "/role-mappings/realm", roles(names));
        }
    }

    private ArrayNode roles(List<String> names) throws IOException {
        ArrayNode roles = JSON.createArrayNode();
        for (String name : names) {
            roles.add(realm.get("/roles/" + name));
        }
        return roles;
    }

    private String idOf(String clientId) throws IOException {
        return realm.get("/clients?clientId=" + clientId).path(0).path("id").asText();
    }
}
