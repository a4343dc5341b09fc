package integritas.identity;

import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.tenant.CurrentTenant;
import integritas.tenant.Tenant;
import integritas.tenant.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;

/**
 * The way of those who work across tenants into one that is not theirs. Inside, they are what they are everywhere: roles
 * that they hold in a tenant of their own do not count.
 */
@ApplicationScoped
public class Visits {

    @Inject
    Tenants tenants;

    @Inject
    CurrentTenant current;

    @Inject
    CurrentCaller caller;

    @Inject
    HttpServletRequest request;

    /**
     * Enters a tenant for the rest of the request.
     *
     * @throws ProblemException NO_TENANT if the request's header asks for another one; NOT_FOUND if there is none of this
     *     alias, or none that may be entered
     */
    public Tenant enter(String alias) {
        if (!Collections.list(request.getHeaders("X-Tenant")).stream().allMatch(alias::equals)) {
            throw new ProblemException(Problem.NO_TENANT, "header and address name different tenants");
        }
        return enter(tenants.active(alias)
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND, "no tenant to be entered")));
    }

    /** Enters a tenant, whatever its state, for the rest of the request. */
    public Tenant enter(Tenant tenant) {
        caller.actAcrossTenants();
        current.enterAsVisitor(tenant);
        return tenant;
    }
}
