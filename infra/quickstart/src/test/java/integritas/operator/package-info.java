@NullMarked
package integritas.operator;

import org.jspecify.annotations.NullMarked;
