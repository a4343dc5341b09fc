package integritas.identity.keycloak;

import integritas.identity.Account;
import integritas.identity.KnownAccount;
import integritas.identity.Member;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.keycloak.admin.client.resource.OrganizationResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.MemberRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** The members of an organization. All of them are asked for by role, as asking each for his roles takes too long. */
record Members(OrganizationResource resource) {

    private static final int AT_ONCE = 500;
    private static final int MOST_ROLES = 100;

    /** Returns all, by name. */
    List<Member> all() {
        Map<String, Set<String>> roles = new HashMap<>();
        new RoleGroups(resource.groups()).keys().forEach((role, group) -> {
            for (MemberRepresentation holder : holders(group)) {
                roles.computeIfAbsent(holder.getId(), id -> new HashSet<>()).add(role);
            }
        });
        return everybody().stream()
                .map(user -> member(user, roles.getOrDefault(user.getId(), Set.of())))
                .sorted(Comparator.comparing(Member::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** Returns all without their roles, in no particular order. */
    List<KnownAccount> accounts() {
        return everybody().stream().map(Users::known).toList();
    }

    Optional<Member> find(UUID person) {
        try {
            var member = resource.members().member(person.toString());
            MemberRepresentation user = member.toRepresentation();
            Set<String> roles = member.groups(0, MOST_ROLES, true).stream()
                    .map(GroupRepresentation::getName)
                    .collect(Collectors.toSet());
            return Optional.of(member(user, roles));
        } catch (NotFoundException nobody) {
            return Optional.empty();
        }
    }

    private List<MemberRepresentation> everybody() {
        return pages(first -> resource.members().list(first, AT_ONCE));
    }

    private List<MemberRepresentation> holders(String group) {
        return pages(first -> resource.groups().group(group).getMembers(first, AT_ONCE, true));
    }

    private static List<MemberRepresentation> pages(IntFunction<List<MemberRepresentation>> page) {
        List<MemberRepresentation> all = new ArrayList<>();
        List<MemberRepresentation> some;
        do {
            some = page.apply(all.size());
            all.addAll(some);
        } while (some.size() == AT_ONCE);
        return all;
    }

    private static Member member(UserRepresentation user, Set<String> roles) {
        KnownAccount known = Users.known(user);
        Account account = known.account();
        return new Member(known.id(), account.username(), account.name(), account.email(), roles);
    }
}
