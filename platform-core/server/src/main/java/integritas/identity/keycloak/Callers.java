package integritas.identity.keycloak;

import integritas.identity.Caller;
import integritas.identity.Roles;
import integritas.problem.Problem;
import integritas.tenant.Tenant;
import integritas.tenant.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns a verified token into a caller in exactly one tenant, or in none.
 *
 * <p>Fails closed: a tenant that was asked for and is not the person's, one that is suspended, and one that never was
 * are all the same "no tenant"; several without a choice are none.
 */
@ApplicationScoped
class Callers {

    @Inject
    Tenants tenants;

    /**
     * Finds the caller.
     *
     * @param memberships aliases of all tenants he belongs to; the token may name fewer, and it alone opens a door
     * @param wanted the tenant that was asked for; null if none was
     */
    Caller of(TokenClaims claims, List<String> memberships, @Nullable String wanted) {
        List<String> own = claims.organizations();
        boolean undecided = wanted == null && own.size() > 1;
        Optional<Tenant> tenant = undecided
                ? Optional.empty()
                : own.stream()
                        .filter(alias -> wanted == null || alias.equals(wanted))
                        .findFirst()
                        .flatMap(tenants::active);
        Set<String> roles = new HashSet<>(claims.rolesAcrossTenants());
        roles.retainAll(Roles.ACROSS_TENANTS);
        tenant.ifPresent(entered -> {
            Set<String> inTenant = new HashSet<>(claims.rolesIn(entered.alias()));
            inTenant.removeAll(Roles.ACROSS_TENANTS);
            roles.addAll(inTenant);
        });
        Problem refusal = undecided ? Problem.TENANT_CHOICE_NEEDED : Problem.NO_TENANT;
        return new Caller(
                claims.subject(), claims.username(), claims.name(), memberships, tenant, refusal, Set.copyOf(roles));
    }
}
