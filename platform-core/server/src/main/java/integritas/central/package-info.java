/**
 * What central administrators do, a room for each of their tasks; here lies only what the rooms share. They never see what
 * is inside a tenant: they read the register and the score summaries through a database role of their own, and write the
 * register's row and the tenant's audit log.
 *
 * <p>{@code tenants} makes, describes, suspends and closes tenants; {@code overview} looks at the nation as a whole;
 * {@code roles} gives people roles that hold across tenants.
 */
@NullMarked
package integritas.central;

import org.jspecify.annotations.NullMarked;
