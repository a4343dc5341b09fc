package integritas.identity.keycloak;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import integritas.identity.session.BrowserSession;
import java.text.ParseException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a Keycloak access token says of a person.
 *
 * <p>Shape (Keycloak 26, organizations with group roles): {@code organization} maps each alias to {@code {"id": …,
 * "realm_access": {"roles": […]}}}; {@code groups} holds the roles across tenants. The signature has been verified by
 * the mechanism that took the token in; this class only reads.
 */
record TokenClaims(JWTClaimsSet claims) {

    static TokenClaims of(String token) {
        try {
            return new TokenClaims(JWTParser.parse(token).getJWTClaimsSet());
        } catch (ParseException e) {
            throw new IllegalArgumentException("no token", e);
        }
    }

    UUID subject() {
        return UUID.fromString(claims.getSubject());
    }

    String username() {
        return text("preferred_username").orElseThrow();
    }

    String name() {
        return text("name").orElseGet(this::username);
    }

    /** Returns the session at Keycloak that the token was given out in. */
    BrowserSession session() {
        long since = claims.getClaim("auth_time") instanceof Number seconds ? seconds.longValue() : 0;
        return new BrowserSession(text("sid").orElse(""), claims.getSubject(), Instant.ofEpochSecond(since));
    }

    Set<String> rolesAcrossTenants() {
        return strings(claims.getClaim("groups"));
    }

    /** Returns the aliases of the person's organizations; empty when the token names none. */
    List<String> organizations() {
        return List.copyOf(strings(organization().keySet()));
    }

    /** Returns the roles held in one organization; empty when the person is no member. */
    Set<String> rolesIn(String alias) {
        return organization().get(alias) instanceof Map<?, ?> member
                        && member.get("realm_access") instanceof Map<?, ?> access
                ? strings(access.get("roles"))
                : Set.of();
    }

    private Map<?, ?> organization() {
        return claims.getClaim("organization") instanceof Map<?, ?> object ? object : Map.of();
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(claims.getClaim(name)).map(Objects::toString);
    }

    private static Set<String> strings(@Nullable Object claim) {
        return claim instanceof Collection<?> items
                ? items.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .collect(Collectors.toCollection(LinkedHashSet::new))
                : Set.of();
    }
}
