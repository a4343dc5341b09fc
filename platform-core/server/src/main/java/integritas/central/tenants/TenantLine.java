package integritas.central.tenants;

import integritas.tenant.RegisterEntry;
import java.time.Instant;

/**
 * A tenant as a list shows it.
 *
 * @param entry the tenant
 * @param createdAt when it was registered
 * @param assessments how many assessments its units have this year
 */
public record TenantLine(RegisterEntry entry, Instant createdAt, int assessments) {}
