package integritas.rubric;

import java.util.List;

/**
 * What one part of the rubric earned, and from what.
 *
 * @param code the node's code
 * @param label the node's label
 * @param weight points to be had
 * @param points points earned
 * @param children the parts below, whose points add up to these (save where the reading says otherwise)
 * @param questions the questions, if it has them itself
 * @param answered how many questions in it and below are answered
 * @param of how many questions there are
 */
public record NodeScore(
        String code,
        Text label,
        Rational weight,
        Rational points,
        List<NodeScore> children,
        List<QuestionScore> questions,
        int answered,
        int of) {

    /** Returns the part of the weight that was earned, from 0 to 1, unrounded. */
    public Rational share() {
        return points.dividedBy(weight);
    }
}
