@NullMarked
package integritas.audit.seal;

import org.jspecify.annotations.NullMarked;
