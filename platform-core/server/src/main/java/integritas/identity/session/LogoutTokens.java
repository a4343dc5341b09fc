package integritas.identity.session;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.text.ParseException;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Verifies logout tokens: signed with RS256 by a key that the realm publishes now, and saying what they must. */
@ApplicationScoped
class LogoutTokens {

    private static final JOSEObjectType TYPE = new JOSEObjectType("logout+jwt");
    private static final int PATIENCE = 3000;
    private static final int LARGEST_KEY_SET = 100_000;
    private static final int LONGEST = 16_384;

    @Inject
    @ConfigProperty(name = "oidc.issuer")
    String issuer;

    @Inject
    Clock clock;

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    @PostConstruct
    void prepare() {
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(TYPE));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys()));
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

    /** Fetched when first needed, kept for minutes, and asked for once more when a token names an unknown key. */
    private JWKSource<SecurityContext> keys() {
        try {
            URL address = URI.create(issuer + "/protocol/openid-connect/certs").toURL();
            return JWKSourceBuilder.create(address, new DefaultResourceRetriever(PATIENCE, PATIENCE, LARGEST_KEY_SET))
                    .refreshAheadCache(false)
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("oidc.issuer is no address", e);
        }
    }
}
