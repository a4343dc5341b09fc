package integritas.central.tenants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What happened to a tenant as a whole; of what happens inside it, central administrators read nothing. */
@ApplicationScoped
@Transactional
class TenantHistory {

    @Inject
    TenantHistoryStore store;

    /** @param tenant the tenant that was entered */
    List<TenantEvent> of(UUID tenant) {
        return store.of(tenant);
    }
}
