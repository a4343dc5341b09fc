@NullMarked
package integritas.tenantconfig;

import org.jspecify.annotations.NullMarked;
