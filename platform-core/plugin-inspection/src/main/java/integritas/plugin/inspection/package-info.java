/**
 * What can be said about a plugin's jar without running any of it: is it one, what does it want, does it keep to the
 * rules. The server asks before it loads a jar, and a developer before handing one over; both get the same findings.
 */
@NullMarked
package integritas.plugin.inspection;

import org.jspecify.annotations.NullMarked;
