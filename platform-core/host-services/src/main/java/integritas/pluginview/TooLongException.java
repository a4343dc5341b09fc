package integritas.pluginview;

/** A template says more than is taken. */
public final class TooLongException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    TooLongException(int most) {
        super("a template wrote more than " + most + " characters");
    }
}
