package integritas.notification;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.subethamail.smtp.server.SMTPServer;

/** A real SMTP server on loopback with a certificate of its own making; keeps what it takes. */
final class MailHouse implements AutoCloseable {

    private static final String PASSWORD = "not a secret";

    private final KeyStore certificate;
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final SMTPServer server;

    private MailHouse(KeyStore certificate, SMTPServer.Builder builder) {
        this.certificate = certificate;
        this.server = builder.messageHandler((context, from, to, mail) -> taken.add(new String(mail)))
                .build();
        server.start();
    }

    /** Opens one that takes nothing before the line is encrypted. */
    static MailHouse encrypting(Path folder, String host) throws Exception {
        KeyStore certificate = makeCertificate(folder, host);
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(certificate, PASSWORD.toCharArray());
        SSLContext ours = SSLContext.getInstance("TLS");
        ours.init(keys.getKeyManagers(), null, null);
        return new MailHouse(certificate, loopback().requireTLS().startTlsSocketFactory(ours));
    }

    /** Opens one that knows nothing of encryption. */
    static MailHouse plain() throws GeneralSecurityException {
        return new MailHouse(KeyStore.getInstance("PKCS12"), loopback().enableTLS(false));
    }

    int port() {
        return server.getPortAllocated();
    }

    List<String> taken() {
        return taken;
    }

    /** Returns what a machine trusts on which an operator has installed this server's certificate. */
    SSLContext trusted() throws GeneralSecurityException, IOException {
        KeyStore known = KeyStore.getInstance("PKCS12");
        known.load(null, null);
        for (String alias : Collections.list(certificate.aliases())) {
            known.setCertificateEntry(alias, certificate.getCertificate(alias));
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(known);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    @Override
    public void close() {
        server.stop();
    }

    private static SMTPServer.Builder loopback() {
        return SMTPServer.port(0).bindAddress(InetAddress.getLoopbackAddress());
    }

    private static KeyStore makeCertificate(Path folder, String host) throws Exception {
        Path file = folder.resolve(host + ".p12");
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process process = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "smtp",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + host,
                        "-ext",
                        "san=dns:" + host,
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException("keytool: " + said);
        }
        KeyStore made = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            made.load(in, PASSWORD.toCharArray());
        }
        return made;
    }
}
