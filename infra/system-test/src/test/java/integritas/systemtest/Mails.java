package integritas.systemtest;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The mail that the platform and Keycloak have sent, as the launcher's mailbox keeps it. */
final class Mails {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final int PATIENCE_SECONDS = 120;

    private Mails() {}

    /** Waits for the one mail to this address, and returns it. */
    static MimeMessage await(String address) throws InterruptedException {
        return await(address, 1);
    }

    /** Waits until this many mails to this address are there, and returns the last of them. */
    static MimeMessage await(String address, int number) throws InterruptedException {
        for (int second = 0; second < PATIENCE_SECONDS; second++) {
            List<MimeMessage> mails = to(address);
            if (mails.size() >= number) {
                return mails.get(number - 1);
            }
            Thread.sleep(1000);
        }
        throw new AssertionError("mail number " + number + " to " + address + " has not come");
    }

    /** Waits for a mail to this address in whose subject or text these words are, and returns it. */
    static MimeMessage awaitSaying(String address, String words)
            throws InterruptedException, MessagingException, IOException {
        for (int second = 0; second < PATIENCE_SECONDS; second++) {
            for (MimeMessage mail : to(address)) {
                if ((mail.getSubject() + text(mail)).contains(words)) {
                    return mail;
                }
            }
            Thread.sleep(1000);
        }
        throw new AssertionError("no mail to " + address + " says " + words);
    }

    /** Waits until no letter of the platform is due that has not left. */
    static void settle() throws InterruptedException, SQLException {
        for (int look = 0; look < PATIENCE_SECONDS; look++) {
            String due = Sql.owner()
                    .column("select count(*) from scheduled_tasks where task_name = 'notification.deliver'"
                            + " and (picked or execution_time <= now())")
                    .get(0);
            if (due.equals("0")) {
                return;
            }
            Thread.sleep(1000);
        }
        throw new AssertionError("letters are due that do not leave");
    }

    /** Returns all mail to this address, oldest first. */
    static List<MimeMessage> to(String address) {
        Path folder = Platform.running().mailbox().orElseThrow();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .map(Mails::read)
                    .filter(mail -> recipients(mail).contains(address))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the plain text of a mail. */
    static String text(Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            BodyPart first = parts.getBodyPart(0);
            return text(first);
        }
        return part.getContent().toString();
    }

    /** Returns the first link in a mail. */
    static URI link(Part part) throws MessagingException, IOException {
        Matcher link = LINK.matcher(text(part));
        if (!link.find()) {
            throw new AssertionError("no link in " + text(part));
        }
        return URI.create(link.group());
    }

    private static MimeMessage read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new MimeMessage(null, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String recipients(MimeMessage mail) {
        try {
            return List.of(mail.getRecipients(Message.RecipientType.TO)).toString();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
