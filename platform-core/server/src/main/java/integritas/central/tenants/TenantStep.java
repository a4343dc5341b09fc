package integritas.central.tenants;

import integritas.tenant.Tenant;
import java.util.List;
import java.util.Locale;

/** What can be done with a tenant as a whole. */
public enum TenantStep {
    /** Shuts it for a time. */
    SUSPEND(Tenant.SUSPENDED, List.of(Tenant.INVITED, Tenant.ACTIVE)),
    /** Opens it again. */
    REACTIVATE(Tenant.ACTIVE, List.of(Tenant.SUSPENDED)),
    /** Shuts it for good. */
    CLOSE(Tenant.CLOSED, List.of(Tenant.INVITED, Tenant.ACTIVE, Tenant.SUSPENDED));

    private final String state;
    private final List<String> from;

    TenantStep(String state, List<String> from) {
        this.state = state;
        this.from = from;
    }

    static TenantStep of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Returns its word in addresses and in the message bundles. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the state that it leads to. */
    String state() {
        return state;
    }

    /** Tells whether a tenant in this state can take it. */
    public boolean isOpenTo(String present) {
        return from.contains(present);
    }

    /** Tells whether the state can be reached from another. */
    static boolean leads(String present, String goal) {
        for (TenantStep step : values()) {
            if (step.state.equals(goal) && step.isOpenTo(present)) {
                return true;
            }
        }
        return false;
    }
}
