package integritas.evidence;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/** Tells whether an address can be a link to proof: absolute, of the web, with a host and no sign-in inside. */
final class LinkAddress {

    private static final int LONGEST = 2000;
    private static final Set<String> SCHEMES = Set.of("https", "http");

    private LinkAddress() {}

    static boolean isSound(String address) {
        if (address.length() > LONGEST) {
            return false;
        }
        try {
            URI uri = new URI(address);
            return uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme().toLowerCase(java.util.Locale.ROOT))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
