package integritas.rubric;

import java.util.List;

/**
 * A part of a rubric: either parts again, whose points it adds up, or questions.
 *
 * <p>Points of a node with questions: the mean of their credits times the node's weight; where the questions have weights
 * of their own, the sum of credit times weight.
 *
 * @param code unique in its rubric, among nodes and questions together
 * @param label what the part is called
 * @param weight points to earn here, above zero; the weights of the children add up to it
 * @param children empty if there are questions
 * @param questions empty if there are children
 */
public record Node(String code, Text label, Rational weight, List<Node> children, List<Question> questions) {

    public Node {
        children = List.copyOf(children);
        questions = List.copyOf(questions);
        if (children.isEmpty() == questions.isEmpty()) {
            throw new IllegalArgumentException(code + ": a node has either children or questions");
        }
    }

    /** Returns the points that one of this node's questions is worth. */
    public Rational worth(Question question) {
        return question.weight().orElseGet(() -> weight.dividedBy(Rational.of(questions.size())));
    }

    boolean sharesEvenly() {
        return questions.stream().noneMatch(question -> question.weight().isPresent());
    }
}
