package integritas.identity.keycloak;

import integritas.identity.Account;
import integritas.identity.KnownAccount;
import integritas.identity.Organization;
import integritas.identity.PeopleDirectory;
import integritas.identity.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.keycloak.admin.client.resource.RealmResource;

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
    public Optional<String> addOrganization(Organization organization) {
        return admin.ask("organization " + organization.alias(), realm -> {
            Optional<String> made = new Organizations(realm.organizations()).add(organization);
            made.ifPresent(id -> furnish(realm, id));
            return made;
        });
    }

    @Override
    public String describeOrganization(Organization organization, String formerName) {
        return admin.ask("organization " + organization.alias(), realm -> {
            String id = new Organizations(realm.organizations()).describe(organization, formerName);
            new RoleGroups(realm.organizations().get(id).groups()).ensureAll();
            return id;
        });
    }

    @Override
    public void removeOrganization(String organization) {
        admin.ask("organization " + organization, realm -> {
            Answers.done(realm.organizations().get(organization).delete());
            return organization;
        });
    }

    @Override
    public void openOrganization(Organization organization) {
        admin.ask("organization " + organization.alias(), realm -> {
            new Organizations(realm.organizations()).enable(organization, true);
            return organization;
        });
    }

    @Override
    public void shutOrganization(Organization organization) {
        admin.ask("organization " + organization.alias(), realm -> {
            new Organizations(realm.organizations()).enable(organization, false);
            return organization;
        });
    }

    @Override
    public Optional<KnownAccount> findAccount(String usernameOrEmail) {
        return admin.ask("account", realm -> new Users(realm.users()).find(usernameOrEmail));
    }

    @Override
    public UUID addAccount(Account account) {
        return admin.ask("account", realm -> new Users(realm.users()).add(account));
    }

    @Override
    public void removeAccount(UUID person) {
        admin.ask("account " + person, realm -> {
            Answers.done(realm.users().delete(person.toString()));
            return person;
        });
    }

    /** Makes a place for each role in an organization that was made now, or takes it away again. */
    private static void furnish(RealmResource realm, String id) {
        try {
            new RoleGroups(realm.organizations().get(id).groups()).ensureAll();
        } catch (RuntimeException e) {
            Answers.done(realm.organizations().get(id).delete());
            throw e;
        }
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
    public Set<String> rolesAcrossTenants(UUID person) {
        return admin.ask("roles of " + person, realm -> {
            Set<String> held = new HashSet<>(mappings(realm, person).names());
            held.retainAll(Roles.ACROSS_TENANTS);
            return held;
        });
    }

    @Override
    public void removeRoleAcrossTenants(UUID person, String role) {
        admin.ask("roles of " + person, realm -> {
            mappings(realm, person).remove(role);
            return person;
        });
    }

    private static RoleMappings mappings(RealmResource realm, UUID person) {
        return new RoleMappings(realm.users().get(person.toString()).roles().realmLevel());
    }

    @Override
    public void ensureRolesAcrossTenants(UUID person, Set<String> roles) {
        admin.ask("roles of " + person, realm -> {
            mappings(realm, person).ensure(roles);
            return person;
        });
    }
}
