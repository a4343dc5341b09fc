package integritas.tenant;

/**
 * A tenant with all that the register says of it.
 *
 * @param tenant the tenant
 * @param code its official code; empty if it has none
 */
public record RegisteredTenant(Tenant tenant, String code) {

    /** Returns what was told to the register. */
    public TenantDescription description() {
        return new TenantDescription(
                tenant.alias(), tenant.name(), tenant.kind(), code, tenant.locale(), tenant.timeZone());
    }
}
