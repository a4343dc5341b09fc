package integritas.bench.floor;

import io.undertow.Undertow;
import io.undertow.server.handlers.BlockingHandler;
import java.net.InetSocketAddress;
import java.util.Map;

/** The floor as a server of its own; prints its port when it listens. */
public final class Floor {

    private Floor() {}

    public static void main(String[] arguments) throws Exception {
        Map<String, String> environment = System.getenv();
        String issuer = environment.getOrDefault("FLOOR_ISSUER", "");
        Connections connections = Connections.open(
                environment.getOrDefault("FLOOR_DB_URL", ""),
                environment.getOrDefault("FLOOR_DB_USER", ""),
                environment.getOrDefault("FLOOR_DB_PASSWORD", ""));
        Undertow server = Undertow.builder()
                .addHttpListener(0, "127.0.0.1")
                .setIoThreads(2)
                .setWorkerThreads(16)
                .setHandler(new BlockingHandler(new Requests(new BearerCheck(issuer), connections)))
                .build();
        server.start();
        System.out.println(((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort());
    }
}
