/** The nation in numbers, added up from the register and from score summaries alone. */
@NullMarked
package integritas.central.overview;

import org.jspecify.annotations.NullMarked;
