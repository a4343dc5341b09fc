/**
 * What an assessment instrument is and how its answers are scored: rubrics, answers, scorecards, awards.
 *
 * <p>Only the JDK is known here. No tenant, no storage, no web page and no single regulation: weights, credits, minimums
 * and wording come in as data, so that each rule of scoring can be read and tested by itself. Start at {@link
 * integritas.rubric.Rubric}.
 *
 * <p>Everything is immutable and may be shared between threads. Arithmetic is exact ({@link
 * integritas.rubric.Rational}); rounding is for display alone.
 */
@NullMarked
package integritas.rubric;

import org.jspecify.annotations.NullMarked;
