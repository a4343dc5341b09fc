package integritas.identity.keycloak;

import integritas.identity.Account;
import integritas.identity.Organization;
import integritas.identity.PeopleDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.keycloak.representations.idm.OrganizationRepresentation;

/**
 * Keeps tenants as organizations of one realm, people as its users. A role in a tenant is a group of the organization
 * that carries the realm role of the same name; a role across tenants is the realm role itself.
 */
@ApplicationScoped
class KeycloakDirectory implements PeopleDirectory {

    @Inject
    KeycloakAdmin admin;

    @Override
    public String ensureOrganization(Organization organization) {
        return admin.ask("organization " + organization.alias(), realm -> {
            String id = new Organizations(realm.organizations()).ensure(organization);
            new RoleGroups(realm.organizations().get(id).groups()).ensureAll();
            return id;
        });
    }

    @Override
    public UUID ensureAccount(Account account, Supplier<Optional<String>> password) {
        return admin.ask("account", realm -> new Users(realm.users()).ensure(account, password));
    }

    @Override
    public void ensureMembership(String organization, UUID person, Set<String> roles) {
        admin.ask("membership of " + person, realm -> {
            new Membership(admin, realm.organizations().get(organization), organization, person.toString())
                    .ensure(roles);
            return person;
        });
    }

    @Override
    public List<String> organizationsOf(UUID person) {
        return admin.ask(
                "organizations of " + person,
                realm -> realm.organizations().members().getOrganizations(person.toString()).stream()
                        .map(OrganizationRepresentation::getAlias)
                        .toList());
    }

    @Override
    public void ensureRolesAcrossTenants(UUID person, Set<String> roles) {
        admin.ask("roles of " + person, realm -> {
            new RoleMappings(realm.users().get(person.toString()).roles().realmLevel()).ensure(roles);
            return person;
        });
    }
}
