package integritas.rubric;

import java.util.List;
import java.util.Optional;

/**
 * The result of scoring, and its explanation down to the single answer. All numbers are points, exact and unrounded,
 * unless said otherwise.
 *
 * @param rubric code of the rubric
 * @param edition edition of the rubric
 * @param reading how the answers were read; a verdict rests on the default reading only
 * @param total what was earned
 * @param provisional what is to be expected if the rest is answered as well as what is answered: each node with answered
 *     questions stands with the mean of these alone, nodes without any are left out, and the result is scaled to the
 *     full score. Zero while nothing is answered. It is the same in every reading
 * @param completeness how far answering has come
 * @param nodes the parts at the top
 * @param awards in the order of the rubric
 * @param warnings everything that a person should look at, in the order of the questions
 */
public record Scorecard(
        String rubric,
        String edition,
        Reading reading,
        Total total,
        Rational provisional,
        Completeness completeness,
        List<NodeScore> nodes,
        List<AwardResult> awards,
        List<Warning> warnings) {

    /**
     * Points earned.
     *
     * @param points those that were earned
     * @param of those that were to be had
     */
    public record Total(Rational points, Rational of) {}

    /**
     * Questions answered.
     *
     * @param answered how many are, counts given in part not among them
     * @param of how many there are
     */
    public record Completeness(int answered, int of) {}

    /** Returns a part of the tree by its code. */
    public Optional<NodeScore> node(String code) {
        return find(nodes, code);
    }

    private static Optional<NodeScore> find(List<NodeScore> nodes, String code) {
        for (NodeScore node : nodes) {
            Optional<NodeScore> found = node.code().equals(code) ? Optional.of(node) : find(node.children(), code);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    public Optional<AwardResult> award(String code) {
        return awards.stream().filter(award -> award.code().equals(code)).findFirst();
    }
}
