/**
 * How the platform says no: every failure a person may see has one stable code here, and leaves through one place.
 *
 * <p>Known by all features, knows none of them. The reader's wording of each code lies in the message bundles.
 */
@NullMarked
package integritas.problem;

import org.jspecify.annotations.NullMarked;
