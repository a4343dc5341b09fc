package integritas.web.guard;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells whether a browser says that a request came from our own pages. Old browsers say nothing, and pass. */
final class SameOrigin {

    private SameOrigin() {}

    /**
     * @param base our own address, such as {@code https://integritas.example}
     * @param origin the header {@code Origin}
     * @param site the header {@code Sec-Fetch-Site}
     */
    static boolean holds(String base, @Nullable String origin, @Nullable String site) {
        boolean siteAgrees = site == null || site.equals("same-origin") || site.equals("none");
        return siteAgrees && (origin == null || origin.equalsIgnoreCase(of(base)));
    }

    /** Returns scheme, host and port of an address. */
    static String of(String address) {
        URI uri = URI.create(address);
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return (uri.getScheme() + "://" + uri.getHost() + port).toLowerCase(Locale.ROOT);
    }
}
