package integritas.rubric;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A rubric made ready for scoring: everything that does not depend on the answers is worked out here, once. */
final class Plan {

    /** Above this, adding as whole numbers gains nothing, and sums might not fit. */
    private static final BigInteger LARGEST_DENOMINATOR = BigInteger.valueOf(1_000_000_000);

    private final List<NodePlan> roots = new ArrayList<>();
    private final List<NodePlan> nodes = new ArrayList<>();
    private final List<QuestionPlan> questions = new ArrayList<>();
    private final Map<String, QuestionPlan> questionByCode = new HashMap<>();
    private final Map<String, NodePlan> nodeByCode = new HashMap<>();
    private final List<AwardPlan> awards = new ArrayList<>();
    private final List<Question> asked;
    private final Rational weight;
    private final long denominator;

    Plan(Rubric rubric) {
        rubric.roots().forEach(root -> roots.add(prepare(root)));
        weight = roots.stream().map(root -> root.node().weight()).reduce(Rational.ZERO, Rational::plus);
        asked = questions.stream().map(QuestionPlan::question).toList();
        denominator = commonDenominator();
        questions.forEach(question -> question.use(denominator));
        rubric.awards().forEach(award -> awards.add(AwardPlan.of(award, this)));
        rubric.readings().forEach(this::checkNodesOf);
    }

    private NodePlan prepare(Node node) {
        List<NodePlan> children = node.children().stream().map(this::prepare).toList();
        List<QuestionPlan> own = new ArrayList<>();
        for (Question question : node.questions()) {
            QuestionPlan plan = new QuestionPlan(question, node.worth(question));
            own.add(plan);
            questions.add(plan);
            refuseDuplicate(questionByCode.put(question.code(), plan), question.code());
        }
        int count = own.size() + children.stream().mapToInt(NodePlan::count).sum();
        NodePlan plan = new NodePlan(nodes.size(), node, children, List.copyOf(own), node.sharesEvenly(), count);
        nodes.add(plan);
        refuseDuplicate(nodeByCode.put(node.code(), plan), node.code());
        return plan;
    }

    private static void refuseDuplicate(@Nullable Object before, String code) {
        if (before != null) {
            throw new IllegalArgumentException("the code " + code + " occurs twice");
        }
    }

    private void checkNodesOf(Reading reading) {
        reading.onlyChildren().forEach((code, children) -> {
            NodePlan plan = nodeByCode.get(code);
            if (plan == null
                    || !plan.node().children().stream().map(Node::code).toList().containsAll(children)) {
                throw new IllegalArgumentException("the reading " + reading.code() + " names unknown parts of " + code);
            }
        });
    }

    private long commonDenominator() {
        BigInteger common = BigInteger.ONE;
        for (QuestionPlan question : questions) {
            for (Rational points : question.possiblePoints()) {
                BigInteger next = BigInteger.valueOf(points.isSmall() ? points.smallDenominator() : 1);
                BigInteger extended = common.divide(common.gcd(next)).multiply(next);
                common = extended.compareTo(LARGEST_DENOMINATOR) > 0 ? common : extended;
            }
        }
        return common.longValueExact();
    }

    Rational total(Answers answers) {
        ExactSum sum = new ExactSum(denominator);
        int known = 0;
        for (int i = 0; i < questions.size(); i++) {
            QuestionPlan question = questions.get(i);
            Answer answer = answers.find(question.code());
            if (answer != null) {
                known++;
                question.addPoints(answer, sum);
            }
        }
        refuseUnknown(answers, known);
        return sum.value();
    }

    /** @param known how many of the answers were met while going through the questions */
    void refuseUnknown(Answers answers, int known) {
        if (known < answers.size()) {
            throw new InvalidAnswersException(answers.byQuestion().keySet().stream()
                    .filter(question -> !questionByCode.containsKey(question))
                    .map(question -> new AnswerFault(question, AnswerFault.UNKNOWN_QUESTION))
                    .toList());
        }
    }

    ExactSum newSum() {
        return new ExactSum(denominator);
    }

    List<NodePlan> roots() {
        return roots;
    }

    int nodeCount() {
        return nodes.size();
    }

    List<QuestionPlan> questionPlans() {
        return questions;
    }

    List<AwardPlan> awards() {
        return awards;
    }

    List<Question> questions() {
        return asked;
    }

    Rational weight() {
        return weight;
    }

    @Nullable
    QuestionPlan find(String question) {
        return questionByCode.get(question);
    }

    @Nullable
    NodePlan findNode(String node) {
        return nodeByCode.get(node);
    }

    Optional<Node> node(String node) {
        return Optional.ofNullable(nodeByCode.get(node)).map(NodePlan::node);
    }
}
