package integritas.rubrics;

import integritas.rubric.AwardResult;
import integritas.rubric.Rational;
import integritas.rubric.Requirement;
import integritas.rubric.Rubric;
import integritas.rubric.Scorecard;
import integritas.web.format.Numbers;
import java.util.ArrayList;
import java.util.List;

/**
 * A score as pages show it: earned, to be expected, how complete, and how far from each award.
 *
 * @param rubric the edition it was scored with
 * @param scorecard the score
 * @param awards how it stands to each award
 */
public record ScoreView(Rubric rubric, Scorecard scorecard, List<AwardView> awards) {

    /**
     * A mark on the bar of the total.
     *
     * @param award code of the award it belongs to
     * @param minimum points in all that have to be reached
     */
    public record Mark(String award, Rational minimum) {}

    public static ScoreView of(Rubric rubric, Scorecard scorecard) {
        return new ScoreView(
                rubric,
                scorecard,
                scorecard.awards().stream()
                        .map(award -> AwardView.of(rubric, award))
                        .toList());
    }

    public int answered() {
        return scorecard.completeness().answered();
    }

    public int questions() {
        return scorecard.completeness().of();
    }

    /** Returns the provisional score, marked as an estimate; a dash where there is nothing to estimate from. */
    public String expected(Numbers numbers) {
        if (answered() == 0) {
            return "–";
        }
        return (isComplete() ? "" : "~") + numbers.points(scorecard.provisional());
    }

    public boolean isComplete() {
        return answered() == questions();
    }

    /** Returns where the awards' minimums on the whole score lie, in the order of the awards. */
    public List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (AwardResult award : scorecard.awards()) {
            award.requirements().stream()
                    .filter(result -> result.requirement().on().equals(List.of(Requirement.TOTAL)))
                    .forEach(result -> marks.add(new Mark(award.code(), result.minimum())));
        }
        return marks;
    }
}
