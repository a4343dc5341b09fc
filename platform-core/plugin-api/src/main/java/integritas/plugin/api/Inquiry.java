package integritas.plugin.api;

/**
 * What a source is asked.
 *
 * @param question the question
 * @param unit whose assessment it is
 * @param period the year that the assessment is about, such as 2026
 * @since 1.0
 */
public record Inquiry(QuestionKey question, WorkUnit unit, int period) {}
