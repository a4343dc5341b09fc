/**
 * Whose house this is: which agency a request belongs to, and the one door to that agency's rows.
 *
 * <p>The wall between agencies stands in the database (row-level security); {@link integritas.tenant.TenantSession} is
 * the only way through it and stays shut when no tenant is known.
 */
@NullMarked
package integritas.tenant;

import org.jspecify.annotations.NullMarked;
