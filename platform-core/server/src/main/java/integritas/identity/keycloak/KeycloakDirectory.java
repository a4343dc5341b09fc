package integritas.identity.keycloak;

import integritas.identity.Account;
import integritas.identity.AccountStanding;
import integritas.identity.KnownAccount;
import integritas.identity.KnownOrganization;
import integritas.identity.Member;
import integritas.identity.Organization;
import integritas.identity.PeopleDirectory;
import integritas.identity.Recipient;
import integritas.identity.Roles;
import integritas.tenant.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.OrganizationRepresentation;

/**
 * Keeps tenants as organizations of one realm, people as its users. A role in a tenant is a group of the organization
 * that carries the realm role of the same name; a role across tenants is the realm role itself.
 */
@ApplicationScoped
class KeycloakDirectory implements PeopleDirectory {

    private static final Duration ACTIVATION = Duration.ofDays(7);

    /**
     * The realm role by which the sign-in knows whom to ask for a one-time code. It looks at no organization's groups, so who
     * manages an agency gets it directly; it gives no right and stays when the other role goes.
     */
    static final String SECOND_FACTOR = "second-factor";

    private static final List<String> FIRST_ACTIONS = List.of("UPDATE_PASSWORD", "VERIFY_EMAIL");

    @Inject
    KeycloakAdmin admin;

    @Inject
    OpenIdSettings settings;

    @Inject
    OrganizationKeys organizations;

    @Override
    public String ensureOrganization(Organization organization) {
        return anew(
                organization,
                admin.ask(
                        "organization " + organization.alias(),
                        realm -> new Organizations(realm.organizations()).ensure(organization)));
    }

    @Override
    public Optional<String> addOrganization(Organization organization) {
        return admin.ask(
                "organization " + organization.alias(),
                realm -> new Organizations(realm.organizations()).add(organization));
    }

    @Override
    public String describeOrganization(Organization organization) {
        return anew(
                organization,
                admin.ask(
                        "organization " + organization.alias(),
                        realm -> new Organizations(realm.organizations()).describe(organization)));
    }

    private String anew(Organization organization, String key) {
        organizations.forget(organization.alias());
        return key;
    }

    @Override
    public Optional<KnownOrganization> findOrganization(String alias) {
        return admin.ask("organization " + alias, realm -> new Organizations(realm.organizations()).read(alias));
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
    public void removeAccount(UUID person) {
        admin.ask("account " + person, realm -> {
            Answers.done(realm.users().delete(person.toString()));
            return person;
        });
    }

    @Override
    public UUID addAccount(Account account, Optional<String> password) {
        return admin.ask("account", realm -> new Users(realm.users()).add(account, password));
    }

    @Override
    public void describeAccount(UUID person, Account account) {
        admin.ask("account " + person, realm -> {
            new Users(realm.users()).describe(person, account);
            return person;
        });
    }

    @Override
    public String organizationOf(Tenant tenant) {
        return organizations.of(tenant.alias());
    }

    @Override
    public Optional<UUID> find(String email) {
        return admin.ask("account by mail address", realm -> new Users(realm.users()).findByEmail(email));
    }

    @Override
    public UUID createAccount(Account account, Locale language) {
        return admin.ask("account", realm -> new Users(realm.users()).create(account, language));
    }

    @Override
    public boolean awaitsActivation(UUID person) {
        return admin.ask(
                "credentials of " + person,
                realm -> realm.users().get(person.toString()).credentials().isEmpty());
    }

    @Override
    public void sendActivation(UUID person) {
        admin.ask("activation of " + person, realm -> {
            realm.users()
                    .get(person.toString())
                    .executeActionsEmail(
                            OpenIdSettings.CLIENT, settings.getStart(), (int) ACTIVATION.toSeconds(), FIRST_ACTIONS);
            return person;
        });
    }

    @Override
    public boolean ensureMembership(String organization, UUID person, Set<String> roles) {
        return admin.ask("membership of " + person, realm -> {
            if (roles.contains(Roles.TENANT_ADMIN)) {
                mappings(realm, person).ensure(Set.of(SECOND_FACTOR));
            }
            return membership(realm, organization, person).ensure(roles);
        });
    }

    @Override
    public List<Member> members(String organization) {
        return admin.ask(
                "members of " + organization,
                realm -> new Members(realm.organizations().get(organization)).all());
    }

    @Override
    public List<KnownAccount> accounts(String organization) {
        return admin.ask(
                "accounts of " + organization,
                realm -> new Members(realm.organizations().get(organization)).accounts());
    }

    @Override
    public Optional<Member> member(String organization, UUID person) {
        return admin.ask(
                "member " + person, realm -> new Members(realm.organizations().get(organization)).find(person));
    }

    @Override
    public Optional<Recipient> recipient(String organization, UUID person) {
        return admin.ask(
                "member " + person,
                realm -> new Recipients(realm.organizations().get(organization)).of(person));
    }

    @Override
    public List<Recipient> recipients(String organization, String role) {
        return admin.ask(
                "holders of " + role,
                realm -> new Recipients(realm.organizations().get(organization)).holding(role));
    }

    @Override
    public void takeRoles(String organization, UUID person, Set<String> roles) {
        admin.ask("roles of " + person, realm -> {
            membership(realm, organization, person).take(roles);
            return person;
        });
    }

    @Override
    public Optional<AccountStanding> standing(UUID person) {
        return admin.ask("standing of " + person, realm -> new Standings(realm.users()).of(person));
    }

    @Override
    public void removeRoleAcrossTenants(UUID person, String role) {
        admin.ask("roles of " + person, realm -> {
            mappings(realm, person).remove(role);
            return person;
        });
    }

    @Override
    public void endMembership(String organization, UUID person) {
        admin.ask("membership of " + person, realm -> {
            membership(realm, organization, person).end();
            return person;
        });
    }

    @Override
    public boolean canSignIn(UUID person) {
        return admin.ask("sign-in of " + person, realm -> {
            UserResource user = realm.users().get(person.toString());
            return user.toRepresentation().isEnabled()
                    && !(user.credentials().isEmpty()
                            && user.getFederatedIdentity().isEmpty());
        });
    }

    @Override
    public void retireAccount(UUID person) {
        admin.ask("account " + person, realm -> {
            UserResource user = realm.users().get(person.toString());
            if (InvitationMark.isOn(user) && new Ties(realm, person.toString()).areNone()) {
                user.remove();
            }
            return person;
        });
    }

    private Membership membership(RealmResource realm, String organization, UUID person) {
        return new Membership(admin, realm.organizations().get(organization), organization, person.toString());
    }

    private static RoleMappings mappings(RealmResource realm, UUID person) {
        return new RoleMappings(realm.users().get(person.toString()).roles().realmLevel());
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
            if (!roles.isEmpty()) {
                InvitationMark.takeFrom(realm.users().get(person.toString()));
            }
            mappings(realm, person).ensure(roles);
            return person;
        });
    }
}
