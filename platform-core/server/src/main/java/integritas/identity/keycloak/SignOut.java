package integritas.identity.keycloak;

import integritas.identity.session.BrowserSessions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Ends the session here, and says where Keycloak ends its own (RP-initiated logout of OpenID Connect). */
@RequestScoped
public class SignOut {

    @Inject
    OpenIdContext context;

    @Inject
    OpenIdSettings settings;

    @Inject
    BrowserSessions sessions;

    @Inject
    HttpServletRequest request;

    /** Forgets the session and returns the address to go to next; from there Keycloak leads back to our front page. */
    public String leave() {
        String address = settings.getIssuer() + "/protocol/openid-connect/logout?post_logout_redirect_uri="
                + encoded(settings.getAfterSignOut()) + "&client_id=" + OpenIdSettings.CLIENT
                + "&id_token_hint=" + encoded(context.getIdentityToken().getToken());
        sessions.forget(request);
        return address;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
