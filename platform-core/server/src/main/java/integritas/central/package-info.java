/**
 * What central administrators do: make, describe, suspend and close tenants, and look at the nation as a whole. They never
 * see what is inside a tenant: they read the register and the score summaries through a database role of their own, and
 * write the register's row and the tenant's audit log.
 */
@NullMarked
package integritas.central;

import org.jspecify.annotations.NullMarked;
