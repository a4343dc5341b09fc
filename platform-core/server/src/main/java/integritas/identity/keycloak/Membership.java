package integritas.identity.keycloak;

import jakarta.ws.rs.NotFoundException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.admin.client.resource.OrganizationResource;
import org.keycloak.representations.idm.GroupRepresentation;

/** What one person is in one organization. */
record Membership(KeycloakAdmin admin, OrganizationResource resource, String organization, String person) {

    private static final int MOST = 1000;

    /** Makes sure that the person is a member and in the groups of these roles. */
    void ensure(Set<String> roles) {
        Set<String> missing = new HashSet<>(roles);
        missing.removeAll(heldAsMember());
        if (missing.isEmpty()) {
            return;
        }
        new RoleGroups(resource.groups())
                .ensure(missing)
                .values()
                .forEach(group -> admin.addToGroup(organization, group, person));
    }

    /** Returns the roles held, having made the person a member where he was none. */
    private Set<String> heldAsMember() {
        try {
            List<GroupRepresentation> groups = resource.members().member(person).groups(0, MOST, true);
            return groups.stream().map(GroupRepresentation::getName).collect(Collectors.toSet());
        } catch (NotFoundException e) {
            Answers.done(resource.members().addMember(person));
            return Set.of();
        }
    }
}
