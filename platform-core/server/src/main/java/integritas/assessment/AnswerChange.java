package integritas.assessment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants to put down for one question.
 *
 * @param answers whether the answer is to change; if not, it stays as it is
 * @param answer the new answer as the rubric reads it; null clears it
 * @param note the new note; empty leaves the one that is there
 */
public record AnswerChange(boolean answers, @Nullable Object answer, Optional<String> note) {}
