package integritas.identity.session;

import java.io.Serializable;
import java.time.Instant;

/**
 * A session at the identity provider that a browser's session here rests on.
 *
 * @param sid the provider's key of the session; empty if it told none
 * @param person the person's key at the provider
 * @param since when the person showed who he is
 */
public record BrowserSession(String sid, String person, Instant since) implements Serializable {

    /** The attribute of the HTTP session that holds it. */
    public static final String ATTRIBUTE = "integritas.browser-session";
}
