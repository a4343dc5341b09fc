package integritas.identity.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where people sign in, as the deployment has it; read by the expressions of {@link BrowserSignIn}. */
@Named("openIdSettings")
@ApplicationScoped
public class OpenIdSettings {

    /** The name of the confidential client that signs people in. */
    public static final String CLIENT = "integritas-web";

    @Inject
    @ConfigProperty(name = "oidc.issuer")
    String issuer;

    @Inject
    @ConfigProperty(name = "oidc.client.secret")
    String clientSecret;

    @Inject
    @ConfigProperty(name = "integritas.base.url")
    String baseUrl;

    public String getIssuer() {
        return issuer;
    }

    public String getClientSecret() {
        return clientSecret;
    }

    public String getCallback() {
        return baseUrl + "/app/callback";
    }

    /** Returns where people begin who come from a letter of Keycloak; allowed in infra/keycloak/realm.json. */
    String getStart() {
        return baseUrl + "/app/";
    }

    public String getAfterSignOut() {
        return baseUrl + "/";
    }
}
