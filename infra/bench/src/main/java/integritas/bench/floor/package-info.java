/**
 * The floor: the same requests answered with Undertow and JDBC alone, as little around them as is possible without
 * doing less. Speaks to the same database, with the same role, and checks the same tokens.
 */
@NullMarked
package integritas.bench.floor;

import org.jspecify.annotations.NullMarked;
