package integritas.worksheet;

import integritas.assessment.AnswerRights;
import integritas.rubric.NodeScore;
import integritas.rubric.Question;
import integritas.rubric.QuestionScore;
import integritas.rubric.Rubric;
import integritas.rubric.Scorecard;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a question stands among all of them.
 *
 * @param position from 1
 * @param of how many there are
 * @param previous the one before
 * @param next the one after
 * @param nextOpen the next one that waits for the reader's answer, from here on and then from the start
 */
public record Around(
        int position, int of, Optional<String> previous, Optional<String> next, Optional<String> nextOpen) {

    static Around of(Rubric rubric, Scorecard scorecard, AnswerRights rights, String question) {
        List<String> codes = rubric.questions().stream().map(Question::code).toList();
        int at = codes.indexOf(question);
        Set<String> open = open(rubric, scorecard)
                .filter(rights::mayAnswer)
                .map(Question::code)
                .collect(Collectors.toSet());
        return new Around(
                at + 1,
                codes.size(),
                at > 0 ? Optional.of(codes.get(at - 1)) : Optional.empty(),
                at + 1 < codes.size() ? Optional.of(codes.get(at + 1)) : Optional.empty(),
                Stream.concat(codes.stream().skip(at + 1L), codes.stream().limit(at))
                        .filter(open::contains)
                        .findFirst());
    }

    /** Returns the first question that waits for the reader; where none does, the first that waits; or the very first. */
    static String begin(Rubric rubric, Scorecard scorecard, AnswerRights rights) {
        List<Question> open = open(rubric, scorecard).toList();
        return Stream.of(open.stream().filter(rights::mayAnswer), open.stream(), rubric.questions().stream())
                .flatMap(Function.identity())
                .map(Question::code)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Question> open(Rubric rubric, Scorecard scorecard) {
        Set<String> answered = answered(scorecard.nodes(), new HashSet<>());
        return rubric.questions().stream().filter(question -> !answered.contains(question.code()));
    }

    private static Set<String> answered(List<NodeScore> nodes, Set<String> answered) {
        for (NodeScore node : nodes) {
            node.questions().stream().filter(QuestionScore::answered).forEach(score -> answered.add(score.code()));
            answered(node.children(), answered);
        }
        return answered;
    }
}
