package integritas.rubric;

import java.util.Optional;

/**
 * One question of a rubric.
 *
 * @param code unique in its rubric, among nodes and questions together
 * @param text the question in words
 * @param scale which answers it accepts and what they earn
 * @param weight points of its own; empty where all questions of a node share its weight evenly
 * @param hint how to answer, where that needs a word
 * @param source where the answer comes from; no part of the edition's hash, as it decides who enters, not what is earned
 */
public record Question(
        String code, Text text, Scale scale, Optional<Rational> weight, Optional<Text> hint, Source source) {

    /** A question that the unit answers from what it knows itself. */
    public Question(String code, Text text, Scale scale, Optional<Rational> weight, Optional<Text> hint) {
        this(code, text, scale, weight, hint, Source.UNIT);
    }
}
