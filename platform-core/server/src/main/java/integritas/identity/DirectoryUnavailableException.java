package integritas.identity;

import integritas.problem.Problem;
import integritas.problem.ProblemException;

/** The identity provider cannot be asked now; it may be so later. */
public class DirectoryUnavailableException extends ProblemException {

    private static final long serialVersionUID = 1L;

    /** @param message what was to be done and what stood in the way; never personal data */
    public DirectoryUnavailableException(String message) {
        super(Problem.UNAVAILABLE, message);
    }
}
