package integritas.worksheet;

import integritas.assessment.AnswerRights.Lock;
import integritas.assessment.House;
import integritas.assessment.Sheet;
import integritas.evidence.Document;
import integritas.proposal.ProposalState;
import integritas.rubric.QuestionScore;
import integritas.rubrics.ScoreView;
import java.util.List;
import java.util.Map;

/**
 * A whole assessment on paper.
 *
 * @param house where its pages are
 * @param sheet all that was put down
 * @param score the score
 * @param evidence what proves it, by question code
 * @param accepted which proposals of plugins were accepted, by question code
 */
public record PrintView(
        House house,
        Sheet sheet,
        ScoreView score,
        Map<String, List<Document>> evidence,
        Map<String, List<ProposalState>> accepted) {

    public static PrintView of(
            House house, Sheet sheet, Map<String, List<Document>> evidence, Map<String, List<ProposalState>> accepted) {
        return new PrintView(house, sheet, ScoreView.of(sheet.rubric(), sheet.scorecard()), evidence, accepted);
    }

    /** Returns a question of a part, with its answer. */
    public QuestionView question(QuestionScore question) {
        return new QuestionView(
                sheet, sheet.rubric().question(question.code()).orElseThrow(), question, Lock.NOT_YOURS);
    }

    public List<ProposalState> accepted(String question) {
        return accepted.getOrDefault(question, List.of());
    }

    public List<Document> evidence(String question) {
        return evidence.getOrDefault(question, List.of());
    }
}
