package integritas.identity.session;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import integritas.identity.keycloak.RealmKeys;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Verifies logout tokens: signed with RS256 by a key that the realm publishes now, and saying what they must. */
@ApplicationScoped
class LogoutTokens {

    private static final JOSEObjectType TYPE = new JOSEObjectType("logout+jwt");
    private static final int LONGEST = 16_384;

    @Inject
    @ConfigProperty(name = "oidc.issuer")
    String issuer;

    @Inject
    RealmKeys keys;

    @Inject
    Clock clock;

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    @PostConstruct
    void prepare() {
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(TYPE));
        processor.setJWSKeySelector(keys.selector());
        processor.setJWTClaimsSetVerifier(new LogoutClaims(issuer, clock));
    }

    /**
     * Verifies a token.
     *
     * @throws LogoutRefusedException if it is none, or does not hold
     * @throws IllegalStateException if the realm's keys cannot be fetched now
     */
    LogoutToken verify(String token) throws LogoutRefusedException {
        if (token.length() > LONGEST) {
            throw new LogoutRefusedException("longer than a logout token is");
        }
        try {
            return LogoutClaims.read(processor.process(token, null));
        } catch (JWKSetUnavailableException away) {
            throw new IllegalStateException("cannot fetch the keys of the realm", away);
        } catch (ParseException | BadJOSEException | JOSEException e) {
            throw new LogoutRefusedException(e);
        }
    }
}
