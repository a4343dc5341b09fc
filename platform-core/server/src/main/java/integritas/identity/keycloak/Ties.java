package integritas.identity.keycloak;

import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.RoleRepresentation;

/** What an account is there for. Roles of clients are not seen: that would take the right to see the clients. */
record Ties(RealmResource realm, String person) {

    /** Keycloak's own name of the role that each account of a realm is born with. */
    private static final String BORN_WITH = "default-roles-";

    /** Tells whether the account belongs to no organization and no group, and holds nothing but what each account may hold. */
    boolean areNone() {
        UserResource user = realm.users().get(person);
        return realm.organizations().members().getOrganizations(person, true).isEmpty()
                && user.groups().isEmpty()
                && user.roles().realmLevel().listAll().stream().allMatch(Ties::isOfNoWeight);
    }

    private static boolean isOfNoWeight(RoleRepresentation role) {
        return role.getName().equals(KeycloakDirectory.SECOND_FACTOR)
                || role.getName().startsWith(BORN_WITH);
    }
}
