package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Lines so slow that a transfer takes longer than a plugin may take for a request, which is four seconds here. */
class SlowLineIT {

    private static final int SLOW_SECONDS = 7;
    private static final int LARGE = 20_000_000;

    @BeforeAll
    static void switchOn() {
        PluginJar.named("lines").withExtension("Lines", """
                        package sample;
                        import integritas.plugin.api.*;
                        import jakarta.ws.rs.*;
                        import java.io.*;
                        import java.util.*;
                        public final class Lines implements PluginApplication {
                            private final PluginHost host;
                            public Lines(PluginHost host) { this.host = host; }
                            @Override public Optional<Object> api() { return Optional.of(new Root(host)); }
                            public static final class Root {
                                private final PluginHost host;
                                Root(PluginHost host) { this.host = host; }
                                @POST @Path("read") public String read(InputStream content) throws IOException {
                                    return "read " + content.readAllBytes().length;
                                }
                                @POST @Path("form") @Consumes("application/x-www-form-urlencoded") public String form(@FormParam("a") String a) {
                                    return "form " + a;
                                }
                                @GET @Path("file") public jakarta.ws.rs.core.Response file() {
                                    return host.pages().download("a.bin", "application/octet-stream", %1$d,
                                        out -> { for (int i = 0; i < %1$d / 1000; i++) out.write(new byte[1000]); });
                                }
                            }
                        }
                        """.formatted(LARGE)).drop();
        Plugin plugin = new Plugin("lines");
        plugin.approve();
        plugin.await("running");
        plugin.switchOn(Demo.ADMIN);
    }

    @Test
    void aBodyThatArrivesSlowlyIsReadToItsEndByThePlugin() throws Exception {
        assertThat(sendSlowly("read", "application/octet-stream", "a=" + "x".repeat(SLOW_SECONDS)))
                .startsWith("HTTP/1.1 200")
                .contains("read " + (2 + SLOW_SECONDS));
    }

    @Test
    void aFormThatArrivesSlowlyIsReadToItsEndForThePlugin() throws Exception {
        assertThat(sendSlowly("form", "application/x-www-form-urlencoded", "a=" + "x".repeat(SLOW_SECONDS)))
                .startsWith("HTTP/1.1 200")
                .contains("form " + "x".repeat(SLOW_SECONDS));
    }

    @Test
    void aFileThatIsTakenSlowlyIsHandedOutWhole() throws Exception {
        try (Socket line = new Socket()) {
            line.setReceiveBufferSize(8 * 1024);
            line.connect(server());
            write(line, head("GET", "file"));
            InputStream answer = line.getInputStream();
            int head = answer.readNBytes(1000).length;
            Thread.sleep(SLOW_SECONDS * 1000);

            assertThat(head + answer.readAllBytes().length).isGreaterThan(LARGE);
        }
    }

    private static String sendSlowly(String path, String type, String body) throws Exception {
        try (Socket line = new Socket()) {
            line.connect(server());
            write(line, head("POST", path, "Content-Type: " + type, "Content-Length: " + body.length()));
            for (char next : body.toCharArray()) {
                Thread.sleep(1000);
                write(line, String.valueOf(next));
            }
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InetSocketAddress server() {
        URI base = Platform.running().baseUrl();
        return new InetSocketAddress(base.getHost(), base.getPort());
    }

    private static String head(String method, String path, String... fields) {
        return method + " /api/v1/plugins/lines/" + path + " HTTP/1.1\r\nHost: "
                + Platform.running().baseUrl().getAuthority() + "\r\nAuthorization: Bearer "
                + Tokens.of(Demo.UNIT) + "\r\nConnection: close\r\n"
                + String.join("\r\n", fields) + (fields.length == 0 ? "\r\n" : "\r\n\r\n");
    }

    private static void write(Socket line, String text) throws IOException {
        OutputStream out = line.getOutputStream();
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }
}
