package integritas.identity;

import integritas.identity.session.BrowserSessions;
import integritas.web.MenuItem;
import integritas.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/**
 * Another choice for who serves several agencies.
 *
 * <p>The session here ends, the one at the identity provider goes on: it asks for the agency, and for no password. Pages
 * of the agency left behind that are still open can read with the new session, but their forms no longer hold.
 */
@Path("switch-agency")
@RequestScoped
public class AgencyPages {

    @Inject
    BrowserSessions sessions;

    @Inject
    Pages pages;

    @Inject
    HttpServletRequest request;

    @POST
    public Response chooseAgain() {
        sessions.forget(request);
        return pages.goTo(MenuItem.HOME);
    }
}
