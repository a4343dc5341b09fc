package integritas.web;

import integritas.problem.Fault;
import integritas.problem.Problem;
import java.util.List;

/**
 * A failure as a page shows it.
 *
 * @param problem what went wrong
 * @param details what exactly is wrong with what was sent, in the reader's words; empty for most
 */
public record FailureView(Problem problem, List<Detail> details) {

    /**
     * One thing to mend.
     *
     * @param label what people call the field, or a question's code
     * @param place the id of the field, if a page has it
     * @param text what is wrong with it
     */
    public record Detail(String label, String place, String text) {}

    static FailureView of(Failure failure, Messages messages) {
        return new FailureView(
                failure.problem(),
                failure.faults().stream().map(fault -> detail(fault, messages)).toList());
    }

    private static Detail detail(Fault fault, Messages messages) {
        return new Detail(messages.getOr("field." + fault.field(), fault.field()), fault.field(), messages.of(fault));
    }

    public String titleKey() {
        return "problem." + problem.code();
    }

    public String nextKey() {
        return "problem." + problem.code() + ".next";
    }

    /** Tells whether the reader stands outside for want of an agency, and is to be told whom to ask. */
    public boolean isForWantOfAgency() {
        return problem == Problem.NO_TENANT || problem == Problem.TENANT_CHOICE_NEEDED;
    }

    public boolean isForWantOfSignIn() {
        return problem == Problem.NOT_SIGNED_IN || problem == Problem.FORM_EXPIRED;
    }
}
