package integritas.web.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A secret that only our own pages know, kept in the session: what a form must send back to be ours. */
public final class Csrf {

    /** The form field that carries the token. */
    public static final String FIELD = "_csrf";

    /** The header that carries the token. */
    public static final String HEADER = "X-CSRF-Token";

    private static final String ATTRIBUTE = "integritas.csrf";
    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Csrf() {}

    /** Returns the token of the session, made on first use; blank where there is no session. */
    public static String token(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return "";
        }
        synchronized (ATTRIBUTE) {
            if (session.getAttribute(ATTRIBUTE) instanceof String known) {
                return known;
            }
            byte[] bytes = new byte[BYTES];
            RANDOM.nextBytes(bytes);
            String made = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            session.setAttribute(ATTRIBUTE, made);
            return made;
        }
    }

    /** Tells whether what was sent is the token; takes the same time however much of it is right. */
    static boolean matches(String token, @Nullable String sent) {
        return sent != null
                && !token.isEmpty()
                && MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.US_ASCII), sent.getBytes(StandardCharsets.UTF_8));
    }
}
