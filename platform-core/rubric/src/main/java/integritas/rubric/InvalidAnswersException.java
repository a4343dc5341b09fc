package integritas.rubric;

import java.util.List;

/** Answers that the rubric does not accept. Carries every fault, so that a person mends them in one go. */
public final class InvalidAnswersException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<AnswerFault> faults;

    public InvalidAnswersException(List<AnswerFault> faults) {
        super(faults.size() + " fault(s), first: " + faults.get(0).code());
        this.faults = List.copyOf(faults);
    }

    /** Returns the faults in the order of the answers that were sent; never empty. */
    public List<AnswerFault> faults() {
        return faults;
    }
}
