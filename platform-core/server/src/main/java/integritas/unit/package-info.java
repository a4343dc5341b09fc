/**
 * The work units of an agency, the tree they form, and who is assigned to which part of it.
 *
 * <p>An assignment holds for a unit and everything below it.
 */
@NullMarked
package integritas.unit;

import org.jspecify.annotations.NullMarked;
