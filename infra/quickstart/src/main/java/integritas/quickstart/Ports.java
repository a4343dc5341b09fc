package integritas.quickstart;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/**
 * The ports on loopback that the platform listens on.
 *
 * @param platform pages and API
 * @param keycloak sign-in
 * @param database the embedded PostgreSQL
 */
public record Ports(int platform, int keycloak, int database) {

    /** What a person gets who asks for nothing else. */
    public static final Ports USUAL = new Ports(8080, 8180, 54331);

    /** Returns three ports that nobody listens on at the moment. */
    public static Ports free() {
        try (ServerSocket first = anyPort();
                ServerSocket second = anyPort();
                ServerSocket third = anyPort()) {
            return new Ports(first.getLocalPort(), second.getLocalPort(), third.getLocalPort());
        } catch (IOException e) {
            throw new StartRefusedException("No free port is to be had on loopback: " + e.getMessage(), e);
        }
    }

    private static ServerSocket anyPort() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }
}
