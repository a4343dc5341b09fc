package integritas.identity.keycloak;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes the sign-in's own parameters off the address a person comes back to, where the container leaves them: a one-time
 * code has no place in a bookmark or a history.
 */
@WebFilter("/app/*")
public class AfterSignInFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Set<String> PROVIDERS = Set.of("code", "state", "session_state", "iss");

    /** The request attribute of a person who comes back from Keycloak; the container shows filters the first request. */
    static final String RETURNED = "integritas.returned-from-sign-in";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getAttribute(RETURNED) != null) {
            response.sendRedirect(request.getRequestURI() + own(request.getQueryString()));
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Returns the query without the provider's parameters, with its question mark; empty if nothing is left. */
    private static String own(@Nullable String query) {
        if (query == null) {
            return "";
        }
        String kept = Stream.of(query.split("&", -1))
                .filter(parameter -> !PROVIDERS.contains(parameter.split("=", 2)[0]))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }
}
