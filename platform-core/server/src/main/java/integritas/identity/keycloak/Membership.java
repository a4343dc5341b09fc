package integritas.identity.keycloak;

import jakarta.ws.rs.NotFoundException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.admin.client.resource.OrganizationResource;
import org.keycloak.representations.idm.GroupRepresentation;

/** What one person is in one organization. */
record Membership(KeycloakAdmin admin, OrganizationResource resource, String organization, String person) {

    private static final int MOST = 1000;

    /**
     * Makes sure that the person is a member and in the groups of these roles.
     *
     * @return whether the person was no member before
     */
    boolean ensure(Set<String> roles) {
        Optional<Set<String>> held = held();
        if (held.isEmpty()) {
            Answers.done(resource.members().addMember(person));
        }
        Set<String> missing = new HashSet<>(roles);
        missing.removeAll(held.orElse(Set.of()));
        if (!missing.isEmpty()) {
            add(missing);
        }
        return held.isEmpty();
    }

    /** Makes sure that the person is in none of the groups of these roles. */
    void take(Set<String> roles) {
        Set<String> surplus = new HashSet<>(held().orElse(Set.of()));
        surplus.retainAll(roles);
        new RoleGroups(resource.groups())
                .keys().entrySet().stream()
                        .filter(group -> surplus.contains(group.getKey()))
                        .forEach(group ->
                                resource.groups().group(group.getValue()).removeMember(person));
    }

    /** Ends the membership, if there is one; the groups first, so that nothing is left to a later member of the same key. */
    void end() {
        Optional<Set<String>> held = held();
        take(held.orElse(Set.of()));
        if (held.isPresent()) {
            Answers.done(resource.members().member(person).delete());
        }
    }

    private void add(Set<String> missing) {
        new RoleGroups(resource.groups())
                .ensure(missing)
                .values()
                .forEach(group -> admin.addToGroup(organization, group, person));
    }

    /** Returns the roles held; empty for who is no member. */
    private Optional<Set<String>> held() {
        try {
            List<GroupRepresentation> groups = resource.members().member(person).groups(0, MOST, true);
            return Optional.of(groups.stream().map(GroupRepresentation::getName).collect(Collectors.toSet()));
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }
}
