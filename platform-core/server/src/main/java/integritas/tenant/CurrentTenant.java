package integritas.tenant;

import integritas.problem.Problem;
import integritas.problem.ProblemException;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tenant that this request, or this piece of background work, acts for. Entered once; never changed after it was
 * asked for, so that nothing done in one tenant's name can go on in another's.
 */
@RequestScoped
public class CurrentTenant {

    private @Nullable Tenant tenant;
    private boolean used;

    /**
     * Enters a tenant for the rest of the request.
     *
     * @throws IllegalStateException if another one was entered before
     */
    public void enter(Tenant entered) {
        if (tenant != null && !tenant.id().equals(entered.id())) {
            throw new IllegalStateException("a request belongs to one tenant");
        }
        tenant = entered;
    }

    /**
     * Enters a tenant that is not the caller's own, for those who work across tenants.
     *
     * @throws IllegalStateException if something was done for another one before
     */
    public void enterAsVisitor(Tenant visited) {
        if (used) {
            enter(visited);
        }
        tenant = visited;
    }

    /**
     * Returns the tenant.
     *
     * @throws ProblemException NO_TENANT if none was entered
     */
    public Tenant get() {
        return find().orElseThrow(() -> new ProblemException(Problem.NO_TENANT, "no tenant was entered"));
    }

    public Optional<Tenant> find() {
        used = true;
        return Optional.ofNullable(tenant);
    }
}
