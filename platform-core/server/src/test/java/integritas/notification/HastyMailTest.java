package integritas.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A mail server that takes a letter and then hangs up without a word. */
class HastyMailTest {

    @Test
    void aLetterThatWasTakenIsSentThoughTheServerHangsUp() throws Exception {
        try (ServerSocket house = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<String> taken = CompletableFuture.supplyAsync(() -> serve(house));

            assertThatCode(() -> mailer(house.getLocalPort()).send(new Letter("ana@kota.test", "Undangan", "Halo")))
                    .doesNotThrowAnyException();

            assertThat(taken.join()).contains("Subject: Undangan");
        }
    }

    private static Mailer mailer(int port) {
        Mailer mailer = new Mailer();
        mailer.settings = new MailSettings();
        mailer.settings.host = Optional.of("127.0.0.1");
        mailer.settings.port = port;
        mailer.settings.user = Optional.empty();
        mailer.settings.password = Optional.empty();
        mailer.settings.from = Optional.of("integritas@kota.test");
        mailer.settings.startTls = false;
        mailer.clock = Clock.systemUTC();
        return mailer;
    }

    /** Speaks to one sender as RFC 5321 has it, up to QUIT, which resets the line; returns the letter. */
    private static String serve(ServerSocket house) {
        StringBuilder letter = new StringBuilder();
        try (Socket line = house.accept();
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8))) {
            say(line, "220 hasty.test");
            for (String word = in.readLine(); word != null && !word.equals("QUIT"); word = in.readLine()) {
                if (word.equals("DATA")) {
                    say(line, "354 go on");
                    for (String text = in.readLine(); !text.equals("."); text = in.readLine()) {
                        letter.append(text).append('\n');
                    }
                }
                say(line, "250 taken");
            }
            line.setSoLinger(true, 0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return letter.toString();
    }

    private static void say(Socket line, String words) throws IOException {
        line.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }
}
