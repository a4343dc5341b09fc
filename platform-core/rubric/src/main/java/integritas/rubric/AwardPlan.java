package integritas.rubric;

import java.util.ArrayList;
import java.util.List;

/** An award made ready: which nodes and questions each of its requirements rests on. */
record AwardPlan(Award award, List<RequirementPlan> requirements) {

    /**
     * One requirement made ready.
     *
     * @param total whether it is the whole rubric that counts
     * @param nodes positions of nodes whose points are added up
     * @param questions positions of questions whose points are added up
     * @param covered positions of all questions that can bring it nearer
     * @param weight the points to be had there
     * @param minimum the points to be reached
     */
    record RequirementPlan(
            Requirement requirement,
            boolean total,
            List<Integer> nodes,
            List<Integer> questions,
            List<Integer> covered,
            Rational weight,
            Rational minimum) {}

    static AwardPlan of(Award award, Plan plan) {
        return new AwardPlan(
                award,
                award.requirements().stream()
                        .map(requirement -> prepare(requirement, plan))
                        .toList());
    }

    private static RequirementPlan prepare(Requirement requirement, Plan plan) {
        List<Integer> nodes = new ArrayList<>();
        List<Integer> questions = new ArrayList<>();
        List<Integer> covered = new ArrayList<>();
        Rational weight = Rational.ZERO;
        boolean total = requirement.on().contains(Requirement.TOTAL);
        if (total) {
            weight = plan.weight();
            plan.roots().forEach(root -> cover(root, plan, covered));
        }
        for (String code : requirement.on()) {
            NodePlan node = plan.findNode(code);
            QuestionPlan question = plan.find(code);
            if (node != null) {
                nodes.add(node.index());
                weight = weight.plus(node.node().weight());
                cover(node, plan, covered);
            } else if (question != null) {
                int position = plan.questionPlans().indexOf(question);
                questions.add(position);
                covered.add(position);
                weight = weight.plus(question.worth());
            } else if (!code.equals(Requirement.TOTAL)) {
                throw new IllegalArgumentException(
                        "the requirement " + requirement.code() + " rests on nothing: " + code);
            }
        }
        Rational minimum = requirement.minimum().pointsOf(weight);
        return new RequirementPlan(requirement, total, nodes, questions, covered, weight, minimum);
    }

    private static void cover(NodePlan node, Plan plan, List<Integer> covered) {
        node.children().forEach(child -> cover(child, plan, covered));
        node.questions().forEach(question -> covered.add(plan.questionPlans().indexOf(question)));
    }
}
