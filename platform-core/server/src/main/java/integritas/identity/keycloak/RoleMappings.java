package integritas.identity.keycloak;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.admin.client.resource.RoleScopeResource;
import org.keycloak.representations.idm.RoleRepresentation;

/** The realm roles that a user or a group carries. */
record RoleMappings(RoleScopeResource resource) {

    /** Makes sure that these roles are among them. */
    void ensure(Set<String> wanted) {
        if (wanted.isEmpty()) {
            return;
        }
        Set<String> missing = new HashSet<>(wanted);
        missing.removeAll(names(resource.listAll()));
        if (!missing.isEmpty()) {
            // What can still be added is asked for, as looking a role up by name takes more rights.
            List<RoleRepresentation> added = resource.listAvailable().stream()
                    .filter(role -> missing.contains(role.getName()))
                    .toList();
            if (added.size() < missing.size()) {
                throw new IllegalStateException("the realm lacks some of the roles " + missing);
            }
            resource.add(added);
        }
    }

    /** Returns them with those that come by way of groups and of roles that contain others. */
    Set<String> effective() {
        return names(resource.listEffective());
    }

    /** Makes sure that this role is not among them. */
    void remove(String unwanted) {
        List<RoleRepresentation> held = resource.listAll().stream()
                .filter(role -> role.getName().equals(unwanted))
                .toList();
        if (!held.isEmpty()) {
            resource.remove(held);
        }
    }

    private static Set<String> names(List<RoleRepresentation> roles) {
        return roles.stream().map(RoleRepresentation::getName).collect(Collectors.toSet());
    }
}
