package integritas.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Reads and writes the cookies that keep a person's preferences; they hold nothing that tells who somebody is. */
final class Cookies {

    private static final int A_YEAR = 365 * 24 * 60 * 60;

    private Cookies() {}

    static Optional<String> find(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(name)) {
                return Optional.of(cookie.getValue());
            }
        }
        return Optional.empty();
    }

    /** Returns the value of the header that sets the cookie for a year. */
    static String keep(String name, String value, boolean secure) {
        return name + "=" + value + "; Path=/; Max-Age=" + A_YEAR + "; HttpOnly; SameSite=Lax"
                + (secure ? "; Secure" : "");
    }
}
