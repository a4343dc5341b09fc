package integritas.notification;

/**
 * A mail of the platform, in plain text.
 *
 * @param address the mail address of the one it goes to
 * @param subject one line; line breaks and other control characters become spaces
 * @param body the text, with {@code \n} between lines
 */
public record Letter(String address, String subject, String body) {

    public Letter {
        subject = subject.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
