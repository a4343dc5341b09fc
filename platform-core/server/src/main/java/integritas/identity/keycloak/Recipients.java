package integritas.identity.keycloak;

import integritas.identity.Recipient;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.resource.OrganizationResource;
import org.keycloak.representations.idm.MemberRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** The members of an organization as people to be written to. */
record Recipients(OrganizationResource resource) {

    private static final int AT_ONCE = 500;

    Optional<Recipient> of(UUID person) {
        try {
            return Optional.of(
                    recipient(resource.members().member(person.toString()).toRepresentation()));
        } catch (NotFoundException nobody) {
            return Optional.empty();
        }
    }

    List<Recipient> holding(String role) {
        @Nullable String group = new RoleGroups(resource.groups()).keys().get(role);
        if (group == null) {
            return List.of();
        }
        List<Recipient> all = new ArrayList<>();
        List<MemberRepresentation> some;
        do {
            some = resource.groups().group(group).getMembers(all.size(), AT_ONCE, false);
            some.forEach(holder -> all.add(recipient(holder)));
        } while (some.size() == AT_ONCE);
        return all;
    }

    private static Recipient recipient(UserRepresentation user) {
        Optional<Locale> language =
                Optional.ofNullable(user.firstAttribute("locale")).map(Locale::forLanguageTag);
        return new Recipient(Users.known(user).account().email(), language);
    }
}
