package integritas.identity.keycloak;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Takes the sign-in's own parameters off the address a person comes back to, where the container leaves them: a one-time
 * code has no place in a bookmark or a history.
 */
@WebFilter("/app/*")
public class AfterSignInFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** The request attribute of a person who comes back from Keycloak; the container shows filters the first request. */
    static final String RETURNED = "integritas.returned-from-sign-in";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getAttribute(RETURNED) != null) {
            String query = request.getQueryString();
            response.sendRedirect(request.getRequestURI() + (query == null ? "" : "?" + query));
        } else {
            chain.doFilter(request, response);
        }
    }
}
