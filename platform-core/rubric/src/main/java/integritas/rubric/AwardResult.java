package integritas.rubric;

import java.util.List;
import java.util.function.Supplier;

/** How an assessment stands to one award, requirement by requirement, and what would bring it nearer. */
public final class AwardResult {

    private final Award award;
    private final List<RequirementResult> requirements;
    private final boolean granted;
    private final Supplier<List<NextStep>> advice;

    AwardResult(Award award, List<RequirementResult> requirements, Supplier<List<NextStep>> advice) {
        this.award = award;
        this.requirements = requirements;
        this.granted = requirements.stream().allMatch(RequirementResult::met);
        this.advice = advice;
    }

    public String code() {
        return award.code();
    }

    public Text label() {
        return award.label();
    }

    /** Whether every requirement is met. */
    public boolean granted() {
        return granted;
    }

    /** Returns all requirements in the order of the instrument, met or not. */
    public List<RequirementResult> requirements() {
        return requirements;
    }

    /**
     * Returns up to five steps towards the award, the largest gain first, equal gains in the order of the rubric. None
     * if it is granted, or if the score is only a comparison.
     *
     * <p>Each step changes one answer to a question that an unmet requirement rests on (all questions, where that is the
     * total): a choice to its next better option; a number to what the largest shortfall it can help with needs, at most
     * its upper bound; counts to full credit. Worked out anew at each call.
     */
    public List<NextStep> nextSteps() {
        return advice.get();
    }
}
