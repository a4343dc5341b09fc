package integritas.identity.keycloak;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The three ways into the house. */
enum Entrance {
    /** Programs, with a bearer token. */
    API,
    /** People, with a browser session. */
    PAGES,
    /** Everybody: style sheets, health, public pages. */
    OPEN;

    private static final Pattern SLASHES = Pattern.compile("^/+");

    static Entrance of(HttpServletRequest request) {
        String path = request.getServletPath();
        if (path.startsWith("/api")) {
            return API;
        }
        return path.startsWith("/app") ? PAGES : OPEN;
    }

    /** Tells whether a script asks for a part of a page, for which a redirect to the sign-in page would be no answer. */
    static boolean isPartialRequest(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request"));
    }

    /** Returns the tenant that the request asks for, if it does; several at once make a name that no tenant has. */
    static @Nullable String wantedTenant(HttpServletRequest request) {
        List<String> asked = Collections.list(request.getHeaders("X-Tenant"));
        return asked.isEmpty() ? null : String.join(", ", asked);
    }

    /** Returns the address that was asked for, from the root on; never that of another host. */
    static String address(HttpServletRequest request) {
        String path = SLASHES.matcher(request.getRequestURI()).replaceFirst("/");
        String query = request.getQueryString();
        return query == null ? path : path + "?" + query;
    }

    /** Tells whether the identity provider's parameters are still on the address. */
    static boolean returnsFromSignIn(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && request.getParameter("code") != null
                && request.getParameter("state") != null
                && !request.getRequestURI().endsWith("/app/callback");
    }
}
