@NullMarked
package integritas.keys;

import org.jspecify.annotations.NullMarked;
