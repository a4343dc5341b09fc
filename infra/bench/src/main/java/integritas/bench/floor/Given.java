package integritas.bench.floor;

import org.jspecify.annotations.Nullable;

/**
 * A row of answers.
 *
 * @param question its code
 * @param value canonical JSON; null for none
 * @param note what was noted
 * @param version counted from 1
 */
record Given(String question, @Nullable String value, String note, long version) {}
