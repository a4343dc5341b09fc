package integritas.central.tenants;

import integritas.tenant.RegisterEntry;

/**
 * The page that asks whether a step is meant, and why.
 *
 * @param entry the tenant
 * @param step what shall be done
 * @param note the reason, as far as it was given
 * @param fault the code of what is wrong with the reason; blank if nothing is
 */
public record MoveView(RegisterEntry entry, TenantStep step, String note, String fault) {

    public boolean isOpen() {
        return step.isOpenTo(entry.state());
    }

    public String address() {
        return "/app/central/tenants/" + entry.alias();
    }
}
