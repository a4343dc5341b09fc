package integritas.plugin.api;

import integritas.rubric.Answer;
import integritas.rubric.Text;
import java.time.Instant;
import java.util.Optional;

/**
 * What a source has to say on a question.
 *
 * @param answer the answer that follows from it; empty where it proves something and a person has to judge
 * @param reason why, in one or two sentences for the person who answers
 * @param asOf the moment of the latest data that it rests on; not the moment of asking
 * @param snapshot the data it rests on
 * @since 1.0
 */
public record Proposal(Optional<Answer> answer, Text reason, Instant asOf, Snapshot snapshot) {}
