package integritas.rubric;

/**
 * One answer to choose.
 *
 * @param key what is stored, such as {@code A}
 * @param label the key as people read it
 * @param credit what it earns, from 0 to 1, as the instrument prints it
 * @param criterion when this option is the right one
 */
public record Option(String key, Text label, Rational credit, Text criterion) {}
