package integritas.identity.keycloak;

import integritas.identity.session.BrowserSession;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a Keycloak access token says of a person.
 *
 * <p>Shape (Keycloak 26, organizations with group roles): {@code organization} maps each alias to {@code {"id": …,
 * "realm_access": {"roles": […]}}}; {@code groups} holds the roles across tenants. The signature has been verified by
 * the mechanism that took the token in; this class only reads.
 */
record TokenClaims(JsonObject claims) {

    /** Looked up once: {@code Json} asks the class path anew on each call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    static TokenClaims of(String token) {
        String payload = token.split("\\.", -1)[1];
        String json = new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8);
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            return new TokenClaims(reader.readObject());
        }
    }

    UUID subject() {
        return UUID.fromString(claims.getString("sub"));
    }

    String username() {
        return claims.getString("preferred_username");
    }

    String name() {
        return claims.getString("name", username());
    }

    /** Returns the session at Keycloak that the token was given out in. */
    BrowserSession session() {
        long since = claims.containsKey("auth_time")
                ? claims.getJsonNumber("auth_time").longValue()
                : 0;
        return new BrowserSession(claims.getString("sid", ""), claims.getString("sub"), Instant.ofEpochSecond(since));
    }

    Set<String> rolesAcrossTenants() {
        return strings(claims.get("groups"));
    }

    /** Returns the aliases of the person's organizations; empty when the token names none. */
    List<String> organizations() {
        return List.copyOf(organization().keySet());
    }

    /** Returns the roles held in one organization; empty when the person is no member. */
    Set<String> rolesIn(String alias) {
        return organization().get(alias) instanceof JsonObject member
                        && member.get("realm_access") instanceof JsonObject access
                ? strings(access.get("roles"))
                : Set.of();
    }

    private JsonObject organization() {
        return claims.get("organization") instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
    }

    private static Set<String> strings(@org.jspecify.annotations.Nullable JsonValue value) {
        Set<String> strings = new HashSet<>();
        if (value instanceof JsonArray array) {
            array.stream()
                    .filter(JsonString.class::isInstance)
                    .forEach(item -> strings.add(((JsonString) item).getString()));
        }
        return strings;
    }
}
