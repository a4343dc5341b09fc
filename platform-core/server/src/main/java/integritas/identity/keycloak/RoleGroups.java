package integritas.identity.keycloak;

import integritas.identity.Roles;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.keycloak.admin.client.resource.OrganizationGroupsResource;
import org.keycloak.representations.idm.GroupRepresentation;

/** The groups of an organization: one for each role that is held in a tenant, bearing its name and carrying it. */
record RoleGroups(OrganizationGroupsResource resource) {

    private static final int MOST = 1000;

    void ensureAll() {
        Map<String, GroupRepresentation> known = byName();
        for (String role : Roles.IN_TENANT) {
            GroupRepresentation group = known.get(role);
            List<String> carried = group == null ? null : group.getRealmRoles();
            if (group == null || carried == null || !carried.contains(role)) {
                String id = group == null ? add(role) : group.getId();
                new RoleMappings(resource.group(id).roles().realmLevel()).ensure(Set.of(role));
            }
        }
    }

    /** Returns the groups at the top, by name. */
    Map<String, GroupRepresentation> byName() {
        return resource.getAll(null, null, null, 0, MOST, false, false).stream()
                .collect(Collectors.toMap(GroupRepresentation::getName, Function.identity()));
    }

    private String add(String role) {
        GroupRepresentation group = new GroupRepresentation();
        group.setName(role);
        return Answers.created(resource.addTopLevelGroup(group));
    }
}
