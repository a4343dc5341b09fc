package integritas.assessment;

import integritas.assessment.Assessment.State;
import integritas.rubric.NodeScore;
import integritas.rubrics.ScoreView;
import java.util.List;

/**
 * An assessment at a glance.
 *
 * @param house where its pages are
 * @param sheet all that was put down
 * @param score the score and what is missing
 * @param mayGiveBack whether the reader may send it back to the unit
 */
public record OverviewView(House house, Sheet sheet, ScoreView score, boolean mayGiveBack) {

    private static final int DEEPEST = 4;
    private static final int MOST_ROWS = 500;

    public static OverviewView of(House house, Sheet sheet, boolean mayGiveBack) {
        return new OverviewView(house, sheet, ScoreView.of(sheet.rubric(), sheet.scorecard()), mayGiveBack);
    }

    public String address() {
        return house.assessment(sheet.assessment().id());
    }

    public boolean isSubmitted() {
        return sheet.assessment().state() == State.SUBMITTED;
    }

    /** Returns the key of what the page of submission is to this reader: a question, or how things stand. */
    public String submission() {
        if (isSubmitted()) {
            return "submit.done";
        }
        return sheet.mayAnswer() ? "submit.title" : "submit.others";
    }

    /** Returns down to which level the parts are listed, so that the page stays readable; 1 is the top. */
    public int depth() {
        int depth = 1;
        List<NodeScore> level = score.scorecard().nodes();
        for (int rows = level.size(); depth < DEEPEST; depth++) {
            level = level.stream().flatMap(node -> node.children().stream()).toList();
            rows += level.size();
            if (rows > MOST_ROWS && !level.isEmpty()) {
                break;
            }
        }
        return depth;
    }

    /** Whether there are parts below those listed, too many for the page. */
    public boolean isCut() {
        return depth() < DEEPEST;
    }

    /** Returns the number of questions that are not answered. */
    public int open() {
        return score.questions() - score.answered();
    }
}
