package integritas.content;

/** Content that is not taken, whatever it is to be. */
public final class UnfitContentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        /** Its kind is none of those that are accepted. */
        KIND_NOT_ACCEPTED,
        /** Its name ends like another kind than the content is. */
        NAME_MISLEADING
    }

    private final Reason reason;

    /** @param message what the log is told; never personal data */
    public UnfitContentException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
