package integritas.identity.keycloak;

import jakarta.servlet.http.HttpServletRequest;

/** The three ways into the house. */
enum Entrance {
    /** Programs, with a bearer token. */
    API,
    /** People, with a browser session. */
    PAGES,
    /** Everybody: style sheets, health, public pages. */
    OPEN;

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

    /** Tells whether the identity provider's parameters are still on the address. */
    static boolean returnsFromSignIn(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && request.getParameter("code") != null
                && request.getParameter("state") != null
                && !request.getRequestURI().endsWith("/app/callback");
    }
}
