package integritas.bench.floor;

import io.undertow.Undertow;
import java.net.InetSocketAddress;

/** The least server there is, for the start-up; prints its port when it listens. */
public final class Hello {

    private Hello() {}

    public static void main(String[] arguments) {
        Undertow server = Undertow.builder()
                .addHttpListener(0, "127.0.0.1")
                .setHandler(exchange -> exchange.getResponseSender().send("hello"))
                .build();
        server.start();
        System.out.println(((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort());
    }
}
