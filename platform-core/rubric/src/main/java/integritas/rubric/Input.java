package integritas.rubric;

/**
 * One thing to count for a question.
 *
 * @param key what is stored, such as {@code due}
 * @param label what to count, in words
 * @param counts whether the measure uses it; what it does not use is still asked for
 */
public record Input(String key, Text label, boolean counts) {}
