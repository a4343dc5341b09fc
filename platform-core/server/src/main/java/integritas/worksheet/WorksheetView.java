package integritas.worksheet;

import integritas.assessment.AnswerRights;
import integritas.assessment.AnswerRights.Lock;
import integritas.assessment.House;
import integritas.assessment.Sheet;
import integritas.evidence.EvidenceView;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.proposal.ProposalState;
import integritas.proposal.ProposalsView;
import integritas.rubrics.ScoreView;
import java.util.List;

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

    /** @throws ProblemException NOT_FOUND if the edition has no such question */
    public static WorksheetView of(
            Sheet sheet, AnswerRights rights, String question, EvidenceView evidence, List<ProposalState> proposed) {
        Lock lock = sheet.rubric()
                .question(question)
                .map(rights::lock)
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND, "no question of this code"));
        TreeView tree = TreeView.of(evidence.house(), sheet, question);
        return new WorksheetView(
                QuestionView.of(sheet, tree, lock),
                Around.of(sheet.rubric(), sheet.scorecard(), rights, question),
                tree,
                ScoreView.of(sheet.rubric(), sheet.scorecard()),
                evidence,
                ProposalsView.of(sheet, question, proposed));
    }

    /** Returns the code of the question to begin with: where there is something to do, or the very first. */
    public static String begin(Sheet sheet, AnswerRights rights) {
        return Around.begin(sheet.rubric(), sheet.scorecard(), rights);
    }

    public Sheet sheet() {
        return question.sheet();
    }

    /** Returns where the pages of the assessment are. */
    public House house() {
        return evidence.house();
    }

    /** Returns the address of the assessment as a whole. */
    public String overview() {
        return house().assessment(sheet().assessment().id());
    }

    /** Returns the address of the page of a question. */
    public String address(String code) {
        return house().question(sheet().assessment().id(), code);
    }
}
