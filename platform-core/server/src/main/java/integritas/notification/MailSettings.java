package integritas.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How mail leaves, as the deployment has it. */
@ApplicationScoped
class MailSettings {

    private static final String PATIENCE = "10000";

    @Inject
    @ConfigProperty(name = "smtp.host")
    Optional<String> host;

    @Inject
    @ConfigProperty(name = "smtp.port", defaultValue = "587")
    int port;

    @Inject
    @ConfigProperty(name = "smtp.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "smtp.password")
    Optional<String> password;

    @Inject
    @ConfigProperty(name = "smtp.from")
    Optional<String> from;

    @Inject
    @ConfigProperty(name = "smtp.starttls", defaultValue = "true")
    boolean startTls;

    /**
     * Returns the settings as Jakarta Mail reads them. With STARTTLS the server must offer it and show a certificate for
     * its name, or nothing is sent.
     */
    Properties properties() throws MailRefusedException {
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", needed(host, "SMTP_HOST"));
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        properties.setProperty("mail.smtp.auth", Boolean.toString(user.isPresent()));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(startTls));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(startTls));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE);
        properties.setProperty("mail.smtp.timeout", PATIENCE);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE);
        return properties;
    }

    String from() throws MailRefusedException {
        return needed(from, "SMTP_FROM");
    }

    String user() {
        return user.orElse("");
    }

    String password() {
        return password.orElse("");
    }

    private static String needed(Optional<String> setting, String name) throws MailRefusedException {
        return setting.orElseThrow(() -> new MailRefusedException(name + " is not set"));
    }
}
