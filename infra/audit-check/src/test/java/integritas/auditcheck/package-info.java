@NullMarked
package integritas.auditcheck;

import org.jspecify.annotations.NullMarked;
