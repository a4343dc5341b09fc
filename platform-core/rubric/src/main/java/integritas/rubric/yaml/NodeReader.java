package integritas.rubric.yaml;

import integritas.rubric.Node;
import integritas.rubric.Question;
import integritas.rubric.Rational;
import integritas.rubric.Requirement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the tree, and checks that weights add up and that each code occurs once. */
final class NodeReader {

    private final QuestionReader questions;
    private final Wording wording;
    private final Map<String, Rational> weights = new LinkedHashMap<>();

    NodeReader(QuestionReader questions, Wording wording) {
        this.questions = questions;
        this.wording = wording;
    }

    /** Returns the points to be had at each node and question read so far, and in total, by code. */
    Map<String, Rational> weights() {
        return weights;
    }

    List<Node> roots(Entry entry) {
        List<Node> roots =
                entry.items().stream().map(this::read).flatMap(Optional::stream).toList();
        weights.put(Requirement.TOTAL, sum(roots.stream().map(Node::weight).toList()));
        if (entry.isThere() && entry.items().isEmpty()) {
            entry.fault("a rubric has at least one node");
        }
        return roots;
    }

    private Optional<Node> read(Entry entry) {
        Entry named = entry.named("");
        Fields fields = new Fields(named, "code", "weight", "nodes", "questions");
        String code = fields.required("code").text();
        Rational weight = fields.required("weight").number();
        if (fields.has("weight") && weight.signum() <= 0) {
            named.fault("a node weighs more than nothing");
        }
        remember(code, weight, named);
        if (fields.has("nodes") == fields.has("questions")) {
            named.fault("a node has either nodes or questions");
            return Optional.empty();
        }
        return fields.has("nodes") ? branch(code, weight, fields, named) : leaf(code, weight, fields, named);
    }

    private Optional<Node> branch(String code, Rational weight, Fields fields, Entry named) {
        List<Node> children = fields.required("nodes").items().stream()
                .map(this::read)
                .flatMap(Optional::stream)
                .toList();
        Rational sum = sum(children.stream().map(Node::weight).toList());
        if (!sum.equals(weight)) {
            named.fault("children weigh " + sum.toExactString() + ", node weighs " + weight.toExactString());
        }
        return children.isEmpty()
                ? Optional.empty()
                : Optional.of(new Node(code, wording.at("nodes/" + code), weight, children, List.of()));
    }

    private Optional<Node> leaf(String code, Rational weight, Fields fields, Entry named) {
        List<Entry> entries = fields.required("questions").items();
        List<Question> asked = entries.stream().map(questions::read).toList();
        if (asked.isEmpty()) {
            named.fault("a node has at least one question");
            return Optional.empty();
        }
        Node node = new Node(code, wording.at("nodes/" + code), weight, List.of(), asked);
        for (int i = 0; i < asked.size(); i++) {
            Question question = asked.get(i);
            remember(question.code(), node.worth(question), entries.get(i).named(""));
        }
        checkOwnWeights(asked, weight, named);
        return Optional.of(node);
    }

    private static void checkOwnWeights(List<Question> asked, Rational weight, Entry named) {
        List<Rational> own =
                asked.stream().map(Question::weight).flatMap(Optional::stream).toList();
        if (own.isEmpty()) {
            return;
        }
        if (own.size() < asked.size()) {
            named.fault("either all questions of a node have a weight or none");
        } else if (!sum(own).equals(weight)) {
            named.fault("questions weigh " + sum(own).toExactString() + ", node weighs " + weight.toExactString());
        }
        if (own.stream().anyMatch(one -> one.signum() <= 0)) {
            named.fault("a question weighs more than nothing");
        }
    }

    private void remember(String code, Rational weight, Entry named) {
        if (code.equals(Requirement.TOTAL)) {
            named.fault("this code stands for the whole rubric");
        } else if (weights.put(code, weight) != null) {
            named.fault("the code occurs twice");
        }
    }

    private static Rational sum(List<Rational> weights) {
        return weights.stream().reduce(Rational.ZERO, Rational::plus);
    }
}
