package integritas.quickstart;

/** The platform was not started, or did not come up; the message is one sentence that says what to do. */
public final class StartRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartRefusedException(String whatToDo) {
        super(whatToDo);
    }

    StartRefusedException(String whatToDo, Throwable cause) {
        super(whatToDo, cause);
    }
}
