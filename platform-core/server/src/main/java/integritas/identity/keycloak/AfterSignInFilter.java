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

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean back = request.getUserPrincipal() != null
                && request.getMethod().equals("GET")
                && request.getParameter("code") != null
                && request.getParameter("state") != null;
        if (back) {
            response.sendRedirect(request.getRequestURI());
        } else {
            chain.doFilter(request, response);
        }
    }
}
