package integritas.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailboxTest {

    @TempDir
    Path folder;

    @Test
    void keepsEachMailAsAFileAndItsPortOverAPause() throws Exception {
        Mailbox mailbox = new Mailbox(folder);
        mailbox.start();
        try {
            MailServer server = mailbox.address();
            send(server, "pertama");
            mailbox.stop();
            mailbox.start();
            send(server, "kedua");
        } finally {
            mailbox.stop();
        }

        List<Path> files = files();
        assertThat(files).hasSize(2);
        assertThat(Files.readString(files.get(0))).contains("Subject: pertama");
        assertThat(Files.readString(files.get(1))).contains("Subject: kedua");
        assertThat(Files.getPosixFilePermissions(files.get(0))).hasSize(2);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void send(MailServer server, String subject) throws Exception {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", server.host());
        properties.setProperty("mail.smtp.port", Integer.toString(server.port()));
        MimeMessage message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress(server.from()));
        message.setRecipient(RecipientType.TO, new InternetAddress("budi@kota-contoh.test"));
        message.setSubject(subject);
        message.setText("isi");
        Transport.send(message);
    }
}
