package integritas.rubric;

/** Gathers the provisional score, see {@link Scorecard#provisional()}, while the nodes with questions go by. */
final class Provisional {

    private final Plan plan;
    private final ExactSum earned;
    private final ExactSum weight;
    private boolean any;

    Provisional(Plan plan) {
        this.plan = plan;
        this.earned = plan.newSum();
        this.weight = plan.newSum();
    }

    /** @param points what the scores add up to when unanswered counts zero */
    void add(NodePlan node, QuestionScore[] scores, Rational points, int answered) {
        if (answered == 0) {
            return;
        }
        any = true;
        weight.add(node.node().weight());
        earned.add(answered == scores.length ? points : points.times(stretch(node, scores, answered)));
    }

    /** Returns by how much the worth of what is answered falls short of the node's weight. */
    private static Rational stretch(NodePlan node, QuestionScore[] scores, int answered) {
        if (node.even()) {
            return Rational.of(scores.length, answered);
        }
        Rational worth = Rational.ZERO;
        for (QuestionScore score : scores) {
            worth = score.answered() ? worth.plus(score.worth()) : worth;
        }
        return node.node().weight().dividedBy(worth);
    }

    Rational points() {
        return any ? earned.value().times(plan.weight()).dividedBy(weight.value()) : Rational.ZERO;
    }
}
