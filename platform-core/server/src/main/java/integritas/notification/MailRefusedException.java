package integritas.notification;

/** The mail server is away, or does not take the letter. */
class MailRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message what stood in the way; never personal data */
    MailRefusedException(String message) {
        super(message);
    }
}
