package integritas.central.roles;

import integritas.identity.KnownAccount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Set;

/** Writes down the roles across tenants that descriptions in files have given. */
@ApplicationScoped
public class RolesFromFiles {

    @Inject
    RoleChanges changes;

    /** Does nothing for roles that are written down already. */
    @ActivateRequestContext
    public void note(KnownAccount account, Set<String> roles) {
        roles.forEach(role -> changes.note(account, role, ""));
    }
}
