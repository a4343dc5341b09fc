package integritas.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;

/** A piece of the platform's own work that is done in one tenant after the other. What fails in one stops no other. */
@ApplicationScoped
public class EachTenant {

    @Inject
    Tenants tenants;

    @Inject
    SystemActor system;

    /**
     * Does it in all tenants, whatever their state.
     *
     * @throws IllegalStateException at the end, if it failed in any; with what was thrown there
     */
    public void act(Consumer<Tenant> work) {
        IllegalStateException failures = new IllegalStateException("this failed in some tenants");
        for (Tenant tenant : tenants.all()) {
            try {
                system.actIn(tenant, () -> work.accept(tenant));
            } catch (RuntimeException e) {
                failures.addSuppressed(new IllegalStateException("in " + tenant.alias(), e));
            }
        }
        if (failures.getSuppressed().length > 0) {
            throw failures;
        }
    }
}
