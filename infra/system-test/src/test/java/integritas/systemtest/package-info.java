/**
 * What people and programs meet when the whole platform runs: one real system, started once, spoken to from outside.
 *
 * <p>Tests that stop a part of it carry the tag {@code fault} and run after the others, each leaving it whole.
 */
@NullMarked
package integritas.systemtest;

import org.jspecify.annotations.NullMarked;
