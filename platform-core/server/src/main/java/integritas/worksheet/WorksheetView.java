package integritas.worksheet;

import integritas.assessment.Sheet;
import integritas.evidence.EvidenceView;
import integritas.proposal.ProposalsView;
import integritas.rubrics.ScoreView;

/**
 * The worksheet, opened at one question.
 *
 * @param question the question
 * @param around its neighbours
 * @param tree all parts and questions
 * @param score the score as it stands
 * @param evidence what proves the answer
 * @param proposals what plugins have to say
 */
public record WorksheetView(
        QuestionView question,
        Around around,
        TreeView tree,
        ScoreView score,
        EvidenceView evidence,
        ProposalsView proposals) {

    static WorksheetView of(Sheet sheet, String question, EvidenceView evidence, ProposalsView proposals) {
        TreeView tree = TreeView.of(sheet.assessment().id(), sheet.rubric(), sheet.scorecard(), question);
        return new WorksheetView(
                QuestionView.of(sheet, tree),
                Around.of(sheet.rubric(), sheet.scorecard(), question),
                tree,
                ScoreView.of(sheet.rubric(), sheet.scorecard()),
                evidence,
                proposals);
    }

    public Sheet sheet() {
        return question.sheet();
    }

    /** Returns the address of the page of a question. */
    public String address(String code) {
        return "/app/assessments/" + sheet().assessment().id() + "/questions/" + code;
    }
}
