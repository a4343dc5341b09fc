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

    public List<RequirementResult> met() {
        return award.requirements().stream().filter(RequirementResult::met).toList();
    }
}
