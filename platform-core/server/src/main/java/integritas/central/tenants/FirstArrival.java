package integritas.central.tenants;

import integritas.identity.Arrival;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Turns an invited tenant into an active one when somebody who manages it comes in. */
@ApplicationScoped
public class FirstArrival {

    @Inject
    TenantChanges changes;

    void welcome(@Observes Arrival arrival) {
        changes.arrive();
    }
}
