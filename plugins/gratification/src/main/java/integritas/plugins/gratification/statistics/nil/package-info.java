/** Nil reports: a work unit says that nothing was received or refused in a month or quarter. */
@NullMarked
package integritas.plugins.gratification.statistics.nil;

import org.jspecify.annotations.NullMarked;
