package integritas.identity;

/** The identity provider cannot be asked now; it may be so later. */
public class DirectoryUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message what was to be done and what stood in the way; never personal data */
    public DirectoryUnavailableException(String message) {
        super(message);
    }
}
