package integritas.identity.session;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Where the identity provider says that a session is over. Anybody can knock; what counts is the signed token.
 *
 * <p>Answers 200, or 400 to a token that does not hold, as the specification has it; 503 where we cannot tell or keep it
 * now.
 */
@WebServlet("/backchannel-logout")
public class BackChannelLogout extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(BackChannelLogout.class.getName());

    @Inject
    transient LogoutTokens tokens;

    @Inject
    transient EndedSessions sessions;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        String sent = request.getParameter("logout_token");
        try {
            sessions.end(tokens.verify(sent == null ? "" : sent));
            response.setStatus(HttpServletResponse.SC_OK);
        } catch (LogoutRefusedException refused) {
            LOG.log(Level.FINE, "a logout token was refused: {0}", refused.getMessage());
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            response.setContentType("application/json");
            response.getWriter().write("{\"error\":\"invalid_request\"}");
        } catch (RuntimeException away) { // the database or the provider's keys: an outage, no fault of the token
            LOG.log(Level.SEVERE, "a logout could not be taken in", away);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
