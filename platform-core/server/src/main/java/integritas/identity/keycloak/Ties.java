package integritas.identity.keycloak;

import integritas.identity.Roles;
import java.util.List;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.OrganizationRepresentation;

/** What an account is there for. */
record Ties(RealmResource realm, String person) {

    /** Tells whether the account belongs to this organization, and is there for nothing else. */
    boolean areWith(String organization) {
        List<String> organizations = realm.organizations().members().getOrganizations(person, true).stream()
                .map(OrganizationRepresentation::getId)
                .toList();
        return organizations.equals(List.of(organization))
                && realm.users().get(person).roles().realmLevel().listAll().stream()
                        .noneMatch(role -> Roles.ACROSS_TENANTS.contains(role.getName()));
    }
}
