package integritas.plugin.api;

/**
 * A question of an instrument, whatever its edition.
 *
 * @param rubric code of the instrument
 * @param question code of the question in it
 * @since 1.0
 */
public record QuestionKey(String rubric, String question) {}
