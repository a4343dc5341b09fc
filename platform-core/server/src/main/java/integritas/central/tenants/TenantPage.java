package integritas.central.tenants;

import java.util.List;

/**
 * A part of the tenants that were looked for.
 *
 * @param lines those of this part
 * @param total how many there are in all
 */
public record TenantPage(List<TenantLine> lines, int total) {}
