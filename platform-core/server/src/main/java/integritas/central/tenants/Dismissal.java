package integritas.central.tenants;

import java.util.UUID;

/**
 * Another person was asked to manage a tenant first.
 *
 * @param organization the identity provider's key of the tenant's organization
 * @param person who was asked before, and has nothing else to do with the tenant
 */
record Dismissal(String organization, UUID person) {}
