package integritas.rubric;

import integritas.rubric.AwardPlan.RequirementPlan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One run over the answers of one assessment. Plain loops, as thousands of assessments are scored in a row. */
final class Scoring {

    private final Plan plan;
    private final Answers answers;
    private final Reading reading;
    private final Rational[] nodePoints;
    private final List<QuestionScore> marks;
    private final List<Warning> warnings = new ArrayList<>(0);
    private final Provisional provisional;
    private int given;

    Scoring(Plan plan, Answers answers, Reading reading) {
        this.plan = plan;
        this.answers = answers;
        this.reading = reading;
        this.nodePoints = new Rational[plan.nodeCount()];
        this.marks = new ArrayList<>(plan.questionPlans().size());
        this.provisional = new Provisional(plan);
    }

    Scorecard scorecard(Rubric rubric) {
        List<NodeScore> roots = scores(plan.roots());
        plan.refuseUnknown(answers, given);
        Rational points = sum(roots);
        return new Scorecard(
                rubric.code(),
                rubric.edition(),
                reading,
                new Scorecard.Total(points, plan.weight()),
                provisional.points(),
                new Scorecard.Completeness(answered(roots), marks.size()),
                roots,
                awards(points),
                List.copyOf(warnings));
    }

    private List<NodeScore> scores(List<NodePlan> nodes) {
        NodeScore[] scores = new NodeScore[nodes.size()];
        for (int i = 0; i < scores.length; i++) {
            NodePlan node = nodes.get(i);
            scores[i] = node.questions().isEmpty() ? branch(node) : leaf(node);
            nodePoints[node.index()] = scores[i].points();
        }
        return List.of(scores);
    }

    private NodeScore branch(NodePlan plan) {
        List<NodeScore> children = scores(plan.children());
        List<String> only = reading.onlyChildren().get(plan.node().code());
        Rational points = only == null
                ? sum(children)
                : meanShare(children, only).times(plan.node().weight());
        return score(plan, points, children, List.of(), answered(children));
    }

    private static Rational meanShare(List<NodeScore> children, List<String> only) {
        Rational shares = Rational.ZERO;
        for (NodeScore child : children) {
            shares = only.contains(child.code()) ? shares.plus(child.share()) : shares;
        }
        return shares.dividedBy(Rational.of(only.size()));
    }

    private NodeScore leaf(NodePlan plan) {
        QuestionScore[] scores = new QuestionScore[plan.questions().size()];
        ExactSum sum = this.plan.newSum();
        int answered = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = mark(plan.questions().get(i));
            sum.add(scores[i].points());
            answered += scores[i].answered() ? 1 : 0;
        }
        Rational points = sum.value();
        provisional.add(plan, scores, points, answered);
        if (reading.skipsUnanswered() && plan.even() && answered > 0 && answered < scores.length) {
            Rational worth = plan.node().weight().dividedBy(Rational.of(answered));
            Arrays.setAll(scores, i -> scores[i].answered() ? scores[i].worth(worth) : scores[i]);
            points = points.times(Rational.of(scores.length, answered));
        }
        return score(plan, points, List.of(), List.of(scores), answered);
    }

    private QuestionScore mark(QuestionPlan question) {
        Answer answer = answers.find(question.code());
        QuestionScore mark = question.mark(answer);
        marks.add(mark);
        given += answer == null ? 0 : 1;
        if (!mark.warnings().isEmpty()) {
            warnings.addAll(mark.warnings());
        }
        return mark;
    }

    private static NodeScore score(
            NodePlan plan, Rational points, List<NodeScore> children, List<QuestionScore> questions, int answered) {
        Node node = plan.node();
        return new NodeScore(
                node.code(), node.label(), node.weight(), points, children, questions, answered, plan.count());
    }

    private Rational sum(List<NodeScore> nodes) {
        ExactSum sum = plan.newSum();
        for (int i = 0; i < nodes.size(); i++) {
            sum.add(nodes.get(i).points());
        }
        return sum.value();
    }

    private static int answered(List<NodeScore> nodes) {
        int answered = 0;
        for (int i = 0; i < nodes.size(); i++) {
            answered += nodes.get(i).answered();
        }
        return answered;
    }

    private List<AwardResult> awards(Rational total) {
        List<AwardResult> results = new ArrayList<>(plan.awards().size());
        for (AwardPlan award : plan.awards()) {
            List<RequirementResult> requirements =
                    new ArrayList<>(award.requirements().size());
            for (RequirementPlan requirement : award.requirements()) {
                requirements.add(result(requirement, total));
            }
            List<RequirementResult> fixed = List.copyOf(requirements);
            results.add(new AwardResult(
                    award.award(),
                    fixed,
                    () -> reading.isDefault()
                            ? new Advice(award, fixed, plan.questionPlans(), marks).steps()
                            : List.of()));
        }
        return List.copyOf(results);
    }

    private RequirementResult result(RequirementPlan requirement, Rational total) {
        Rational actual = requirement.total() ? total : Rational.ZERO;
        for (int node : requirement.nodes()) {
            actual = actual.plus(nodePoints[node]);
        }
        for (int question : requirement.questions()) {
            actual = actual.plus(marks.get(question).points());
        }
        return new RequirementResult(requirement.requirement(), requirement.weight(), requirement.minimum(), actual);
    }
}
