package integritas.central.tenants;

import integritas.tenant.RegisterEntry;

/**
 * The page that changes what a tenant is called and what else identifies it.
 *
 * @param entry the tenant as it is now
 * @param form what stands in the form
 * @param overtaken whether another person has changed the tenant meanwhile
 */
public record EditView(RegisterEntry entry, TenantForm form, boolean overtaken) {}
