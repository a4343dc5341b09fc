/**
 * The register of tenants, as central administrators keep it: found, made, described, suspended, reactivated and closed.
 *
 * <p>A request goes from {@code …Api} or {@code …Pages} to {@link integritas.central.tenants.CentralTenants}, which enters
 * the tenant; {@code TenantChanges} is the transaction, {@code TenantOutside} the part that lies at the identity provider.
 */
@NullMarked
package integritas.central.tenants;

import org.jspecify.annotations.NullMarked;
