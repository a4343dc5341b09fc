package integritas.identity.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** Ties a browser's session here to the provider's session it rests on. */
@ApplicationScoped
public class BrowserSessions {

    @Inject
    EndedSessions ended;

    /** Keeps what the session of this request rests on. */
    public void keep(HttpServletRequest request, BrowserSession basis) {
        HttpSession session = request.getSession(false);
        if (session != null && !basis.equals(session.getAttribute(BrowserSession.ATTRIBUTE))) {
            session.setAttribute(BrowserSession.ATTRIBUTE, basis);
        }
    }

    /** Tells whether what this request's session rests on is over. */
    public boolean wasEnded(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                && session.getAttribute(BrowserSession.ATTRIBUTE) instanceof BrowserSession basis
                && ended.contains(basis);
    }

    /** Forgets the session here, with all it holds. */
    public void forget(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
