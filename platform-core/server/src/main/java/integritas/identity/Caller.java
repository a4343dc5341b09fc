package integritas.identity;

import integritas.problem.Problem;
import integritas.tenant.Tenant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The signed-in person behind a request, as the verified token has it.
 *
 * @param id the person's key at the identity provider, stable for life
 * @param username the name used to sign in
 * @param name the name other people read
 * @param tenants aliases of all tenants the person belongs to
 * @param tenant the one tenant this request is about; empty if there is none, or no choice was made
 * @param refusal why {@code tenant} is empty; meaningless otherwise
 * @param roles roles across tenants, and those held in {@code tenant}; never those of another tenant
 */
public record Caller(
        UUID id,
        String username,
        String name,
        List<String> tenants,
        Optional<Tenant> tenant,
        Problem refusal,
        Set<String> roles) {

    /** The request attribute that carries the caller from the door to the rooms. */
    public static final String ATTRIBUTE = "integritas.caller";

    /** Returns the same person without tenant, and without the roles held there. */
    Caller acrossTenants() {
        Set<String> across = new HashSet<>(roles);
        across.retainAll(Roles.ACROSS_TENANTS);
        return new Caller(id, username, name, tenants, Optional.empty(), Problem.NO_TENANT, Set.copyOf(across));
    }

    public boolean has(String role) {
        return roles.contains(role);
    }
}
