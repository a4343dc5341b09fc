package integritas.bench.floor;

import integritas.rubric.Scorecard;
import java.time.Instant;

/**
 * An answer that was put down, and the score since.
 *
 * @param answer as it is now
 * @param at when
 * @param by name of the person
 * @param scorecard the new score
 */
record Saved(Given answer, Instant at, String by, Scorecard scorecard) {}
