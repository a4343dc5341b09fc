package integritas.identity.keycloak;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.text.ParseException;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Verifies the access tokens that programs send: typed JWT, signed with RS256 by a key of the realm, issued by it, meant
 * for this interface, and not over. Ten seconds are allowed between the clocks.
 *
 * <p>Payara's own mechanism (MP-JWT) checks the same, and parses the realm's published keys anew for each token.
 */
@ApplicationScoped
class BearerTokens {

    private static final Logger LOG = Logger.getLogger(BearerTokens.class.getName());
    private static final String AUDIENCE = "integritas-api";
    private static final String SCHEME = "Bearer ";
    private static final int SKEW_SECONDS = 10;

    @Inject
    OpenIdSettings settings;

    @Inject
    RealmKeys keys;

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    @PostConstruct
    void prepare() {
        DefaultJWTClaimsVerifier<SecurityContext> claims = new DefaultJWTClaimsVerifier<>(
                AUDIENCE,
                new JWTClaimsSet.Builder().issuer(settings.getIssuer()).build(),
                Set.of("iss", "sub", "iat", "exp", "jti", "aud"));
        claims.setMaxClockSkew(SKEW_SECONDS);
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT));
        processor.setJWSKeySelector(keys.selector());
        processor.setJWTClaimsSetVerifier(claims);
    }

    /**
     * Returns what the token of this request says; empty if there is none, or if it does not hold.
     *
     * @throws IllegalStateException if the realm's keys cannot be fetched now
     */
    Optional<TokenClaims> of(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header == null || !header.startsWith(SCHEME)
                ? Optional.empty()
                : verified(header.substring(SCHEME.length()));
    }

    private Optional<TokenClaims> verified(String token) {
        try {
            return Optional.of(new TokenClaims(processor.process(token, null)));
        } catch (JWKSetUnavailableException away) {
            throw new IllegalStateException("cannot fetch the keys of the realm", away);
        } catch (ParseException | BadJOSEException | JOSEException refused) {
            LOG.log(Level.FINE, "a token was refused: {0}", refused.getMessage());
            return Optional.empty();
        }
    }
}
