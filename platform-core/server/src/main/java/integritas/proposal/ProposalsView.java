package integritas.proposal;

import integritas.assessment.Sheet;
import integritas.rubric.Question;
import integritas.rubrics.AnswerJson;
import integritas.rubrics.AnswerWords;
import integritas.web.Frame;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The proposals on a question, for people.
 *
 * @param sheet the assessment
 * @param question the question
 * @param states how each plugin's proposal stands
 */
public record ProposalsView(Sheet sheet, Question question, List<ProposalState> states) {

    public static ProposalsView of(Sheet sheet, String question, List<ProposalState> states) {
        return new ProposalsView(sheet, sheet.rubric().question(question).orElseThrow(), states);
    }

    /** Returns the address a plugin's proposal is accepted at. */
    public String address(ProposalState state) {
        return "/app/assessments/" + sheet.assessment().id() + "/questions/" + question.code() + "/proposals/"
                + state.plugin();
    }

    public boolean mayAccept(ProposalState state) {
        return sheet.mayAnswer() && state.isOpen();
    }

    /** Returns an answer as people read it; blank if there is none. */
    public String words(Optional<String> answer, Frame frame) {
        return answer.flatMap(json -> sheet.rubric()
                        .parse(AnswerJson.read(Map.of(question.code(), json)))
                        .to(question.code()))
                .map(parsed -> AnswerWords.of(question, parsed, frame))
                .orElse("");
    }
}
