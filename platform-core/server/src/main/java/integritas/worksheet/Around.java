package integritas.worksheet;

import integritas.rubric.NodeScore;
import integritas.rubric.Question;
import integritas.rubric.QuestionScore;
import integritas.rubric.Rubric;
import integritas.rubric.Scorecard;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a question stands among all of them.
 *
 * @param position from 1
 * @param of how many there are
 * @param previous the one before
 * @param next the one after
 * @param nextOpen the next one that is not answered, from here on and then from the start
 */
public record Around(
        int position, int of, Optional<String> previous, Optional<String> next, Optional<String> nextOpen) {

    static Around of(Rubric rubric, Scorecard scorecard, String question) {
        List<String> codes = rubric.questions().stream().map(Question::code).toList();
        int at = codes.indexOf(question);
        List<String> rest = new ArrayList<>(codes.subList(at + 1, codes.size()));
        rest.addAll(codes.subList(0, Math.max(at, 0)));
        Set<String> answered = answered(scorecard.nodes(), new HashSet<>());
        return new Around(
                at + 1,
                codes.size(),
                at > 0 ? Optional.of(codes.get(at - 1)) : Optional.empty(),
                at + 1 < codes.size() ? Optional.of(codes.get(at + 1)) : Optional.empty(),
                rest.stream().filter(code -> !answered.contains(code)).findFirst());
    }

    /** Returns the first question that is not answered; the very first one if all are. */
    static String begin(Rubric rubric, Scorecard scorecard) {
        Set<String> answered = answered(scorecard.nodes(), new HashSet<>());
        return rubric.questions().stream()
                .map(Question::code)
                .filter(code -> !answered.contains(code))
                .findFirst()
                .orElseGet(() -> rubric.questions().get(0).code());
    }

    private static Set<String> answered(List<NodeScore> nodes, Set<String> answered) {
        for (NodeScore node : nodes) {
            node.questions().stream().filter(QuestionScore::answered).forEach(score -> answered.add(score.code()));
            answered(node.children(), answered);
        }
        return answered;
    }
}
