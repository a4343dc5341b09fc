package integritas.identity.keycloak;

import integritas.identity.Caller;
import integritas.identity.session.BrowserSessions;
import integritas.problem.Problem;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The one entrance: bearer tokens for {@code /api}, the browser session for {@code /app}, nobody elsewhere.
 *
 * <p>After the person was verified, by {@link BearerTokens} or by the container, the roles held <em>in the tenant of this request</em>
 * are told to the container, so that {@code @RolesAllowed} never counts a role of another tenant.
 */
@Alternative
@Priority(100)
@ApplicationScoped
public class SignInDispatcher implements HttpAuthenticationMechanism {

    private static final Logger LOG = Logger.getLogger(SignInDispatcher.class.getName());

    @Inject
    BearerTokens bearerTokens;

    @Inject
    BrowserMechanism browser;

    @Inject
    Callers callers;

    @Inject
    OpenIdContext session;

    @Inject
    BrowserSessions sessions;

    @Inject
    Memberships memberships;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        try {
            return switch (Entrance.of(request)) {
                case API -> withBearerToken(request, context);
                case PAGES -> withBrowserSession(request, response, context);
                case OPEN -> context.isProtected() ? context.responseUnauthorized() : context.doNothing();
            };
        } catch (RuntimeException away) { // Keycloak or the register of tenants: an outage, no fault of the request
            LOG.log(Level.SEVERE, "nobody can be admitted now", away);
            return refuse(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    @Override
    public AuthenticationStatus secureResponse(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        return Entrance.of(request) == Entrance.PAGES
                ? browser.get().secureResponse(request, response, context)
                : AuthenticationStatus.SUCCESS;
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (Entrance.of(request) == Entrance.PAGES) {
            browser.get().cleanSubject(request, response, context);
        }
    }

    private AuthenticationStatus withBearerToken(HttpServletRequest request, HttpMessageContext context) {
        if (!context.isProtected()) {
            return context.doNothing();
        }
        Optional<TokenClaims> claims = bearerTokens.of(request);
        return claims.isPresent()
                ? admit(
                        claims.get(),
                        claims.get().organizations(),
                        new CallerPrincipal(claims.get().username()),
                        request,
                        context)
                : context.responseUnauthorized();
    }

    private AuthenticationStatus withBrowserSession(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        if (sessions.wasEnded(request)) {
            return askAgain(request, context);
        }
        if (Entrance.isPartialRequest(request) && request.getSession(false) == null) {
            return context.responseUnauthorized();
        }
        if (Entrance.returnsFromSignIn(request)) {
            request.setAttribute(AfterSignInFilter.RETURNED, true);
        }
        AuthenticationStatus status = browser.get().validateRequest(request, response, context);
        Principal person = context.getCallerPrincipal() != null
                ? context.getCallerPrincipal()
                : request.getUserPrincipal(); // as the container remembers him from an earlier request of the session
        if (status != AuthenticationStatus.SUCCESS || person == null) {
            return status;
        }
        TokenClaims claims = TokenClaims.of(session.getAccessToken().getToken());
        sessions.keep(request, claims.session());
        return sessions.wasEnded(request)
                ? turnAway(request, context)
                : admit(claims, memberships.of(request, claims), person, request, context);
    }

    /** Forgets the session. Who only wants to read is sent to the same address once more, and so to the sign-in. */
    private AuthenticationStatus askAgain(HttpServletRequest request, HttpMessageContext context) {
        if (request.getMethod().equals("GET") && !Entrance.isPartialRequest(request)) {
            sessions.forget(request);
            return context.redirect(Entrance.address(request));
        }
        return turnAway(request, context);
    }

    /** Forgets the session and asks for nothing: a person who was just led in must not be led round in circles. */
    private AuthenticationStatus turnAway(HttpServletRequest request, HttpMessageContext context) {
        sessions.forget(request);
        return context.responseUnauthorized();
    }

    private static AuthenticationStatus refuse(HttpServletResponse response, int status) {
        try {
            response.sendError(status);
        } catch (IOException gone) {
            LOG.log(Level.FINE, "the client has gone", gone);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    private AuthenticationStatus admit(
            TokenClaims claims,
            List<String> tenants,
            Principal principal,
            HttpServletRequest request,
            HttpMessageContext context) {
        Caller caller = callers.of(claims, tenants, Entrance.wantedTenant(request));
        request.setAttribute(Caller.ATTRIBUTE, caller);
        if (caller.tenant().isEmpty()) {
            request.setAttribute(Problem.REASON, caller.refusal());
        }
        return context.notifyContainerAboutLogin(principal, caller.roles());
    }
}
