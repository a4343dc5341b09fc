package integritas.rubrics;

import integritas.rubric.AwardResult;
import integritas.rubric.Question;
import integritas.rubric.RequirementResult;
import integritas.rubric.Rubric;
import java.util.List;

/**
 * How far an award is, as pages show it.
 *
 * @param award the result
 * @param steps what would bring it nearer, the largest gain first
 */
public record AwardView(AwardResult award, List<StepView> steps) {

    private static final int FIRST = 4;

    static AwardView of(Rubric rubric, AwardResult award) {
        return new AwardView(
                award,
                award.nextSteps().stream()
                        .map(step -> new StepView(question(rubric, step.question()), step))
                        .toList());
    }

    private static Question question(Rubric rubric, String code) {
        return rubric.question(code).orElseThrow();
    }

    public List<RequirementResult> unmet() {
        return award.requirements().stream()
                .filter(requirement -> !requirement.met())
                .toList();
    }

    /** Returns the first unmet requirements; a list of all would bury the rest of the page while much is open. */
    public List<RequirementResult> unmetFirst() {
        List<RequirementResult> unmet = unmet();
        return unmet.size() <= FIRST + 1 ? unmet : unmet.subList(0, FIRST);
    }

    public List<RequirementResult> unmetRest() {
        List<RequirementResult> unmet = unmet();
        return unmet.subList(unmetFirst().size(), unmet.size());
    }

    public List<RequirementResult> met() {
        return award.requirements().stream().filter(RequirementResult::met).toList();
    }
}
