package integritas.identity.keycloak;

import jakarta.ws.rs.WebApplicationException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keycloak.admin.client.resource.OrganizationGroupsResource;
import org.keycloak.representations.idm.GroupRepresentation;

/**
 * The groups of an organization: one for each role that somebody holds there, bearing its name and carrying it. A group is
 * made with the first person who needs it, as most organizations begin without people.
 */
record RoleGroups(OrganizationGroupsResource resource) {

    private static final int MOST = 1000;
    private static final int CONFLICT = 409;

    /** Makes sure that there is a group for each of the roles, and returns their keys by role. */
    Map<String, String> ensure(Set<String> roles) {
        Map<String, String> sound = carrying();
        Set<String> missing = new HashSet<>(roles);
        missing.removeAll(sound.keySet());
        if (!missing.isEmpty()) {
            missing.forEach(this::add);
            Map<String, String> all = keys();
            missing.forEach(role -> carry(role, all));
            sound.putAll(all);
        }
        sound.keySet().retainAll(roles);
        return sound;
    }

    /** Returns the keys of the groups that carry the role they are named after. */
    private Map<String, String> carrying() {
        Map<String, String> keys = new HashMap<>();
        for (GroupRepresentation group : all()) {
            List<String> carried = group.getRealmRoles();
            if (carried != null && carried.contains(group.getName())) {
                keys.put(group.getName(), group.getId());
            }
        }
        return keys;
    }

    /** Returns the keys of all groups, by role. */
    Map<String, String> keys() {
        Map<String, String> keys = new HashMap<>();
        all().forEach(group -> keys.put(group.getName(), group.getId()));
        return keys;
    }

    private List<GroupRepresentation> all() {
        return resource.getAll(null, null, null, 0, MOST, false, false);
    }

    /** Makes a group, unless somebody else was faster or left one half-made. */
    private void add(String role) {
        GroupRepresentation group = new GroupRepresentation();
        group.setName(role);
        try {
            Answers.done(resource.addTopLevelGroup(group));
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() != CONFLICT) {
                throw e;
            }
        }
    }

    private void carry(String role, Map<String, String> keys) {
        new RoleMappings(resource.group(keys.get(role)).roles().realmLevel()).ensure(Set.of(role));
    }
}
