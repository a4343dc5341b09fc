package integritas.quickstart;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * Sees to it that a port on loopback is free.
 *
 * @param port the port
 * @param variable the environment variable that chooses another one
 */
record PortCheck(int port, String variable) {

    /**
     * Returns if a server may listen on the port.
     *
     * @throws StartRefusedException if another program does
     */
    void check() {
        try (ServerSocket socket = new ServerSocket()) {
            // what a server that has ended leaves behind for a minute is no obstacle
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            throw new StartRefusedException(
                    "Stop the program that uses port " + port + ", or choose another port with " + variable + ".",
                    taken);
        }
    }
}
