/**
 * The worksheet in the browser, where the questions of a rubric, a unit's answers, its evidence and the score come
 * together on one page.
 *
 * <p>Reads and writes through the services of {@code assessment} and {@code evidence}; keeps nothing of its own.
 */
@NullMarked
package integritas.worksheet;

import org.jspecify.annotations.NullMarked;
