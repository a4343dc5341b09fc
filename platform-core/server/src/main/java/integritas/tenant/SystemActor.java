package integritas.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

/**
 * The platform acting by itself, in the background, in one tenant at a time. Nobody is signed in then, and the audit log
 * says {@code system}.
 *
 * <p>This is the one way for work without a request to reach a tenant's rows: a start, a scheduled task.
 */
@ApplicationScoped
public class SystemActor {

    @Inject
    CurrentTenant current;

    /**
     * Does a piece of work in a tenant. It gets a request context of its own, which ends with it, and no transaction:
     * the services it calls have theirs.
     *
     * @throws IllegalStateException if a request is being served on this thread that belongs to another tenant
     */
    @ActivateRequestContext
    public void actIn(Tenant tenant, Runnable work) {
        current.enter(tenant);
        work.run();
    }
}
