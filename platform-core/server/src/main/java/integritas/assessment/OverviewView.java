package integritas.assessment;

import integritas.assessment.Assessment.State;
import integritas.rubrics.ScoreView;

/**
 * An assessment at a glance.
 *
 * @param house where its pages are
 * @param sheet all that was put down
 * @param score the score and what is missing
 * @param mayGiveBack whether the reader may send it back to the unit
 */
public record OverviewView(House house, Sheet sheet, ScoreView score, boolean mayGiveBack) {

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

    /** Returns the number of questions that are not answered. */
    public int open() {
        return score.questions() - score.answered();
    }
}
