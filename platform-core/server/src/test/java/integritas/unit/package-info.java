@NullMarked
package integritas.unit;

import org.jspecify.annotations.NullMarked;
