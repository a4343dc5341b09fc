package integritas.systemtest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import integritas.quickstart.Secrets.Name;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Keycloak as its own administrator uses it. */
final class Realm {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Realm() {}

    static boolean hasOrganization(String alias) {
        return organization(alias).isPresent();
    }

    /** Tells whether tokens carry the organization. */
    static boolean isOpen(String alias) {
        return organization(alias).orElseThrow().get("enabled").asBoolean();
    }

    static boolean hasAccount(String username) {
        return !admin("GET", "/users?exact=true&username=" + encoded(username), "")
                .isEmpty();
    }

    static void setPassword(String username, String password) {
        admin(
                "PUT",
                "/users/" + personKey(username) + "/reset-password",
                "{\"type\":\"password\",\"temporary\":false,\"value\":\"" + password + "\"}");
    }

    private static Optional<JsonNode> organization(String alias) {
        JsonNode all = admin("GET", "/organizations?max=1000", "");
        return StreamSupport.stream(all.spliterator(), false)
                .filter(organization -> organization.get("alias").asText().equals(alias))
                .findFirst();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Has the realm tell another server of sessions that have ended, as a proxy might. */
    static void tellOfEndedSessions(URI server) {
        JsonNode clients = admin("GET", "/clients?clientId=integritas-web", "");
        ObjectNode client = (ObjectNode) clients.path(0);
        ((ObjectNode) client.path("attributes")).put("backchannel.logout.url", server + "/backchannel-logout");
        admin("PUT", "/clients/" + client.path("id").asText(), client.toString());
    }

    /** Ends all sessions of a person, as an administrator does in the console. */
    static void endSessionsOf(String username) {
        admin("POST", "/users/" + personKey(username) + "/logout", "");
    }

    /** Returns the key of the one session that the person has in a browser. */
    static String sessionOf(String username) {
        JsonNode sessions = admin("GET", "/users/" + personKey(username) + "/sessions", "");
        for (JsonNode session : sessions) {
            if (session.path("clients").toString().contains("integritas-web")) {
                return session.path("id").asText();
            }
        }
        throw new AssertionError("no browser session among " + sessions);
    }

    /** Renames an organization, and takes all its domains, as an administrator does in the console. */
    static void renameOrganization(String alias, String name) {
        String path = "/organizations/" + organizationKey(alias);
        ObjectNode whole = (ObjectNode) admin("GET", path, "");
        whole.put("name", name).set("domains", JSON.createArrayNode());
        admin("PUT", path, whole.toString());
    }

    /** Disables an organization, as an administrator does in the console. */
    static void disableOrganization(String alias) {
        String path = "/organizations/" + organizationKey(alias);
        ObjectNode whole = (ObjectNode) admin("GET", path, "");
        admin("PUT", path, whole.put("enabled", false).toString());
    }

    /** Deletes an organization, as an administrator does in the console. */
    static void deleteOrganization(String alias) {
        admin("DELETE", "/organizations/" + organizationKey(alias), "");
    }

    /** Gives an account another given name. */
    static void rename(String username, String givenName) {
        String path = "/users/" + personKey(username);
        ObjectNode whole = (ObjectNode) admin("GET", path, "");
        admin("PUT", path, whole.put("firstName", givenName).toString());
    }

    /** Makes an account with a password, as an administrator does in the console. */
    static void addAccount(String username, String email, String givenName, String password) {
        admin(
                "POST",
                "/users",
                "{\"username\":\"" + username + "\",\"email\":\"" + email + "\",\"firstName\":\"" + givenName
                        + "\",\"lastName\":\"Asli\",\"enabled\":true,\"emailVerified\":true,\"credentials\":"
                        + "[{\"type\":\"password\",\"temporary\":false,\"value\":\"" + password + "\"}]}");
    }

    /** Returns the mail address of an account. */
    static String email(String username) {
        return admin("GET", "/users/" + personKey(username), "").path("email").asText();
    }

    /** Deletes an account, as an administrator does in the console. */
    static void deleteAccount(String username) {
        admin("DELETE", "/users/" + personKey(username), "");
    }

    /** Disables an account, as an administrator does in the console. */
    static void disable(String username) {
        String path = "/users/" + personKey(username);
        ObjectNode whole = (ObjectNode) admin("GET", path, "");
        admin("PUT", path, whole.put("enabled", false).toString());
    }

    /** Gives an account a role of the realm, as an administrator does in the console. */
    static void giveRole(String username, String role) {
        JsonNode found = admin("GET", "/roles/" + role, "");
        admin(
                "POST",
                "/users/" + personKey(username) + "/role-mappings/realm",
                JSON.createArrayNode().add(found).toString());
    }

    static void removeMember(String alias, String username) {
        admin("DELETE", "/organizations/" + organizationKey(alias) + "/members/" + personKey(username), "");
    }

    /** Takes a role in an organization from a member. */
    static void takeFromGroup(String alias, String username, String role) {
        String groups = "/organizations/" + organizationKey(alias) + "/groups";
        for (JsonNode group : admin("GET", groups + "?max=100", "")) {
            if (group.path("name").asText().equals(role)) {
                admin("DELETE", groups + "/" + group.path("id").asText() + "/members/" + personKey(username), "");
            }
        }
    }

    private static String organizationKey(String alias) {
        return organization(alias).orElseThrow().path("id").asText();
    }

    /** Has the realm sign people in, and let them back in who forgot the password, in these ways. */
    static void signInBy(String browserFlow, String resetCredentialsFlow) {
        admin(
                "PUT",
                "",
                "{\"browserFlow\":\"" + browserFlow + "\",\"resetCredentialsFlow\":\"" + resetCredentialsFlow + "\"}");
    }

    static String personKey(String username) {
        return admin("GET", "/users?exact=true&username=" + encoded(username), "")
                .path(0)
                .path("id")
                .asText();
    }

    /** Has the realm publish one more key, as in a change of keys, and returns the name it has there. */
    static String publish(KeyPair keys) {
        Base64.Encoder base64 = Base64.getEncoder();
        Map<String, Object> provider = Map.of(
                "name",
                "key of a test " + UUID.randomUUID(),
                "providerId",
                "rsa",
                "providerType",
                "org.keycloak.keys.KeyProvider",
                "config",
                Map.of(
                        "privateKey",
                        new String[] {base64.encodeToString(keys.getPrivate().getEncoded())},
                        "active",
                        new String[] {"false"}));
        admin("POST", "/components", JSON.valueToTree(provider).toString());
        String wanted = base64.encodeToString(keys.getPublic().getEncoded());
        for (JsonNode key : admin("GET", "/keys", "").path("keys")) {
            if (key.path("publicKey").asText().equals(wanted)) {
                return key.path("kid").asText();
            }
        }
        throw new AssertionError("the realm does not publish the key");
    }

    /** Adds a client like the demo's, of another name and with some attributes. */
    static void addClient(String name, String scopes, String attributes) {
        admin(
                "POST",
                "/clients",
                "{\"clientId\":\"" + name + "\",\"publicClient\":true,\"directAccessGrantsEnabled\":true,"
                        + "\"fullScopeAllowed\":false,\"defaultClientScopes\":" + scopes
                        + ",\"optionalClientScopes\":[\"organization\"],\"attributes\":" + attributes + "}");
    }

    /** Returns what Keycloak gives for a person's password. */
    static JsonNode tokens(String client, String username) {
        return tokens(
                Platform.running().issuer().toString(),
                Map.of(
                        "client_id",
                        client,
                        "scope",
                        "openid organization:*",
                        "username",
                        username,
                        "password",
                        Platform.running().demoPasswords().get(username)));
    }

    /** Returns a token of the realm that Keycloak itself is managed with. */
    static String adminToken() {
        return masterToken("admin", Platform.running().secret(Name.KEYCLOAK_ADMIN));
    }

    /** Returns such a token for somebody; fails with Keycloak's words if he is refused. */
    static String masterToken(String username, String password) {
        return tokens(
                        Platform.running().keycloakUrl() + "/realms/master",
                        Map.of("client_id", "admin-cli", "username", username, "password", password))
                .path("access_token")
                .asText();
    }

    private static JsonNode tokens(String issuer, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "grant_type=password&", ""));
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        return json(send(request));
    }

    private static JsonNode admin(String method, String path, String body) {
        return manage(adminToken(), method, "integritas" + path, body);
    }

    /** Manages a realm with somebody's token. */
    static JsonNode manage(String token, String method, String realmAndPath, String body) {
        URI address = URI.create(Platform.running().keycloakUrl() + "/admin/realms/" + realmAndPath);
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        return json(send(request));
    }

    /** Sends a form to the platform, past any browser. */
    static int post(String path, String name, String value) {
        HttpRequest request = HttpRequest.newBuilder(
                        Platform.running().baseUrl().resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .build();
        return send(request).statusCode();
    }

    private static JsonNode json(HttpResponse<String> response) {
        if (response.statusCode() >= 300) {
            throw new AssertionError(response + " " + response.body());
        }
        try {
            return response.body().isEmpty() ? JSON.nullNode() : JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
