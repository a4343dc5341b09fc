package integritas.bench.floor;

/** A request that is answered with a status and nothing else. */
final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;

    RefusedException(int status) {
        super(Integer.toString(status));
        this.status = status;
    }

    int status() {
        return status;
    }
}
