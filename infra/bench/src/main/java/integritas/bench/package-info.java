/**
 * Measures the platform from outside, always against a floor in the same run: ratios are printed, for rates alone say
 * more about the machine.
 */
@NullMarked
package integritas.bench;

import org.jspecify.annotations.NullMarked;
