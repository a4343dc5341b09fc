package integritas.identity.keycloak;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;

/**
 * The keys that the realm signs with (RS256): fetched when first needed, kept for five minutes, and asked for once more
 * when a token names an unknown one; at most once a second, as anybody can name one. While Keycloak is away they are kept as
 * long as any token lives that was given out before.
 */
@ApplicationScoped
public class RealmKeys {

    private static final int PATIENCE = 3000;
    private static final int LARGEST_KEY_SET = 100_000;
    private static final long BETWEEN_QUESTIONS = 1000;
    private static final long OUTAGE = Duration.ofMinutes(15).toMillis();

    @Inject
    OpenIdSettings settings;

    @SuppressWarnings("NullAway.Init")
    private JWSVerificationKeySelector<SecurityContext> selector;

    @PostConstruct
    void prepare() {
        selector = new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, source());
    }

    /** Returns what finds the key for a token. */
    public JWSVerificationKeySelector<SecurityContext> selector() {
        return selector;
    }

    private JWKSource<SecurityContext> source() {
        String address = settings.getIssuer() + "/protocol/openid-connect/certs";
        try {
            return JWKSourceBuilder.create(
                            URI.create(address).toURL(),
                            new DefaultResourceRetriever(PATIENCE, PATIENCE, LARGEST_KEY_SET))
                    .refreshAheadCache(false)
                    .rateLimited(BETWEEN_QUESTIONS)
                    .outageTolerant(OUTAGE)
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("oidc.issuer is no address", e);
        }
    }
}
