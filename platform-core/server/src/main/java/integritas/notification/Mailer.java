package integritas.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Hands a letter to the mail server, over SMTP. */
@ApplicationScoped
class Mailer {

    private static final Logger LOG = Logger.getLogger(Mailer.class.getName());

    @Inject
    MailSettings settings;

    @Inject
    Clock clock;

    void send(Letter letter) throws MailRefusedException {
        Session session = Session.getInstance(settings.properties(), login());
        try {
            MimeMessage message = message(session, letter);
            Transport transport = session.getTransport();
            try {
                connect(transport);
                transport.sendMessage(message, message.getAllRecipients());
            } finally {
                takeLeave(transport);
            }
        } catch (MessagingException refused) {
            throw new MailRefusedException("the mail server did not take it: " + kindOf(refused));
        }
    }

    /** What the server has taken is sent, however it says goodbye: sent again it would come twice. */
    private static void takeLeave(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException rude) {
            LOG.log(Level.FINE, "the mail server did not say goodbye", rude);
        }
    }

    /** Nobody has named the recipient to the server yet, so what stood in the way can be told in full. */
    private static void connect(Transport transport) throws MailRefusedException {
        try {
            transport.connect();
        } catch (MessagingException failed) {
            throw new MailRefusedException("no connection to the mail server: " + wordsOf(failed));
        }
    }

    private MimeMessage message(Session session, Letter letter) throws MessagingException, MailRefusedException {
        String charset = StandardCharsets.UTF_8.name();
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress(settings.from(), true));
        message.setRecipient(RecipientType.TO, new InternetAddress(letter.address(), true));
        message.setSubject(letter.subject(), charset);
        message.setText(letter.body(), charset);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    private Authenticator login() {
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(settings.user(), settings.password());
            }
        };
    }

    private static String wordsOf(MessagingException failed) {
        Exception next = failed.getNextException();
        String words = failed.getMessage() + (next == null ? "" : " (" + next.getMessage() + ")");
        return words.replaceAll("\\s+", " ").strip();
    }

    /** The server's own words may repeat the address, so the kinds of what was thrown must do. */
    private static String kindOf(MessagingException refused) {
        String kind = refused.getClass().getSimpleName();
        Exception next = refused.getNextException();
        return next == null ? kind : kind + ", " + next.getClass().getSimpleName();
    }
}
