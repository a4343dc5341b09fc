package integritas.rubric;

import java.util.List;

/**
 * One node made ready for scoring.
 *
 * @param index its position among all nodes of the rubric
 * @param even whether its questions share its weight evenly
 * @param count how many questions lie in it and below
 */
record NodePlan(int index, Node node, List<NodePlan> children, List<QuestionPlan> questions, boolean even, int count) {}
