package integritas.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.server.SMTPServer;

/**
 * An SMTP server in this process that sends nothing on: each mail becomes a file {@code <time>-<number>.eml}, as it came
 * over the line. Listens on loopback, on a port of the system's choice that it keeps for the run.
 */
final class Mailbox implements Service {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final Clock clock = Clock.systemUTC();
    private final AtomicInteger count = new AtomicInteger();
    private @Nullable SMTPServer server;
    private int port;

    Mailbox(Path folder) {
        this.folder = folder;
    }

    @Override
    public String name() {
        return "mailbox";
    }

    @Override
    public synchronized void start() {
        if (server == null) {
            try {
                PrivateFile.createFolder(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            SMTPServer opened = SMTPServer.port(port)
                    .bindAddress(InetAddress.getLoopbackAddress())
                    .messageHandler((context, from, to, mail) -> keep(mail))
                    .build();
            opened.start();
            port = opened.getPortAllocated();
            server = opened;
        }
    }

    @Override
    public synchronized void stop() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    @Override
    public void kill() {
        stop();
    }

    @Override
    public synchronized boolean isRunning() {
        return server != null;
    }

    @Override
    public boolean hasFailed() {
        return false;
    }

    Path folder() {
        return folder;
    }

    /** Returns how to reach it; known once it was started. */
    synchronized MailServer address() {
        return MailServer.onLoopback(port);
    }

    private void keep(byte[] mail) {
        String name = String.format("%s-%04d.eml", TIME.format(clock.instant()), count.incrementAndGet());
        Path begun = folder.resolve(name + ".part");
        PrivateFile.write(begun, mail);
        try {
            // whoever reads the mailbox sees a mail whole or not at all
            Files.move(begun, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
