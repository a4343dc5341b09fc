package integritas.identity;

/** The identity provider answers, and will not do what it was asked: what was given clashes with what it holds. */
public class DirectoryRefusedException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** @param message what was to be done and how it was refused; never personal data */
    public DirectoryRefusedException(String message) {
        super(message);
    }
}
