package integritas.identity.session;

import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import integritas.identity.keycloak.OpenIdSettings;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a logout token must say, and must not: OpenID Connect Back-Channel Logout 1.0, sections 2.4 and 2.6. */
class LogoutClaims extends DefaultJWTClaimsVerifier<SecurityContext> {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final Duration SKEW = Duration.ofSeconds(10);
    private static final Duration OLDEST = Duration.ofMinutes(2);

    private final Clock clock;

    LogoutClaims(String issuer, Clock clock) {
        super(
                Collections.singleton(OpenIdSettings.CLIENT),
                new JWTClaimsSet.Builder().issuer(issuer).build(),
                Set.of("iat", "exp", "jti", "events"),
                Set.of("nonce"));
        this.clock = clock;
        setMaxClockSkew((int) SKEW.toSeconds());
    }

    @Override
    protected Date currentTime() {
        return Date.from(clock.instant());
    }

    @Override
    public void verify(JWTClaimsSet claims, @Nullable SecurityContext context) throws BadJWTException {
        super.verify(claims, context);
        Instant issued = claims.getIssueTime().toInstant();
        Instant now = clock.instant();
        require(!issued.isAfter(now.plus(SKEW)), "issued in the future");
        require(!issued.isBefore(now.minus(OLDEST).minus(SKEW)), "too old");
        try {
            Map<String, Object> events = claims.getJSONObjectClaim("events");
            require(events.get(EVENT) instanceof Map, "not about a logout");
            require(text(claims, "jti").isPresent(), "without a key of its own");
            require(text(claims, "sid").or(() -> person(claims)).isPresent(), "about nobody");
        } catch (ParseException e) {
            throw new BadJWTException("a claim has another shape", e);
        }
    }

    static LogoutToken read(JWTClaimsSet claims) throws ParseException {
        return new LogoutToken(
                claims.getJWTID(),
                text(claims, "sid"),
                person(claims),
                claims.getIssueTime().toInstant());
    }

    private static Optional<String> person(JWTClaimsSet claims) {
        return Optional.ofNullable(claims.getSubject()).filter(key -> !key.isBlank());
    }

    private static Optional<String> text(JWTClaimsSet claims, String name) throws ParseException {
        return Optional.ofNullable(claims.getStringClaim(name)).filter(value -> !value.isBlank());
    }

    private static void require(boolean holds, String otherwise) throws BadJWTException {
        if (!holds) {
            throw new BadJWTException(otherwise);
        }
    }
}
