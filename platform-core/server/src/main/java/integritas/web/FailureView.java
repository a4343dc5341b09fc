package integritas.web;

import integritas.problem.Fault;
import integritas.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
     * @param place the field's place on the page that sent it; empty where the page has no such field
     * @param text what is wrong with it
     */
    public record Detail(String label, Optional<String> place, String text) {}

    /**
     * @param sent the names of the fields that were sent; on the page each has its name as its id
     */
    static FailureView of(Failure failure, Messages messages, Set<String> sent) {
        return new FailureView(
                failure.problem(),
                failure.faults().stream()
                        .map(fault -> detail(fault, messages, sent))
                        .toList());
    }

    private static Detail detail(Fault fault, Messages messages, Set<String> sent) {
        return new Detail(
                messages.getOr("field." + fault.field(), fault.field()),
                Optional.of(fault.field()).filter(sent::contains),
                messages.getOr("fault." + fault.code(), fault.code()));
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
