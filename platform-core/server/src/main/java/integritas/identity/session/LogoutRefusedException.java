package integritas.identity.session;

/** A logout token that ends nothing: it is not the provider's, not for us, too old, or was sent before. */
class LogoutRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    LogoutRefusedException(String message) {
        super(message);
    }

    /** The cause's own words may repeat what a stranger sent, so its kind has to do. */
    LogoutRefusedException(Throwable cause) {
        super(cause.getClass().getSimpleName(), cause);
    }
}
