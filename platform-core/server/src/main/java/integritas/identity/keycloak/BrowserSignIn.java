package integritas.identity.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.ClaimsDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.LogoutDefinition;

/** Declares the sign-in of people in browsers: Keycloak's pages, a confidential client, a session that refreshes. */
@OpenIdAuthenticationMechanismDefinition(
        providerURI = "${openIdSettings.issuer}",
        clientId = OpenIdSettings.CLIENT,
        clientSecret = "${openIdSettings.clientSecret}",
        redirectURI = "${openIdSettings.callback}",
        redirectToOriginalResource = true,
        scope = {"openid", "profile", "organization"},
        claimsDefinition = @ClaimsDefinition(callerNameClaim = "preferred_username", callerGroupsClaim = "groups"),
        logout = @LogoutDefinition(notifyProvider = true, redirectURI = "${openIdSettings.afterSignOut}"),
        tokenAutoRefresh = true,
        jwksConnectTimeout = 3000,
        jwksReadTimeout = 3000)
@ApplicationScoped
public class BrowserSignIn {}
