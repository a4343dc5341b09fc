package integritas.problem;

import java.util.List;

/** A failure that a person may see and can usually mend. Everything else that is thrown is a bug or an outage. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final transient List<Fault> faults;

    /**
     * @param problem what the reader is told
     * @param message what the log is told; never personal data
     */
    public ProblemException(Problem problem, String message) {
        this(problem, message, List.of());
    }

    /** A failure with several faults, all of which the reader is told at once. */
    public ProblemException(Problem problem, String message, List<Fault> faults) {
        super(message);
        this.problem = problem;
        this.faults = List.copyOf(faults);
    }

    public Problem problem() {
        return problem;
    }

    public List<Fault> faults() {
        return faults;
    }
}
