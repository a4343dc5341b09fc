/** The roles that hold across tenants: who has them, who gave them, and why. */
@NullMarked
package integritas.central.roles;

import org.jspecify.annotations.NullMarked;
