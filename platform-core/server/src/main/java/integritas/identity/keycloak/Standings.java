package integritas.identity.keycloak;

import integritas.identity.AccountStanding;
import integritas.identity.Roles;
import jakarta.ws.rs.NotFoundException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.admin.client.resource.UsersResource;
import org.keycloak.representations.idm.UserRepresentation;

/** What accounts may do now, also by way of groups and of roles that contain others. */
record Standings(UsersResource resource) {

    /** How Keycloak names the accounts that clients act by. */
    private static final String PROGRAM = "service-account-";

    /** Returns how an account stands; empty if there is none of this key. */
    Optional<AccountStanding> of(UUID person) {
        try {
            UserResource account = resource.get(person.toString());
            UserRepresentation user = account.toRepresentation();
            Set<String> roles = new HashSet<>(new RoleMappings(account.roles().realmLevel()).effective());
            roles.retainAll(Roles.ACROSS_TENANTS);
            return Optional.of(new AccountStanding(
                    Boolean.TRUE.equals(user.isEnabled()), user.getUsername().startsWith(PROGRAM), roles));
        } catch (NotFoundException gone) {
            return Optional.empty();
        }
    }
}
