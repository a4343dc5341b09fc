@NullMarked
package integritas.audit.reading;

import org.jspecify.annotations.NullMarked;
