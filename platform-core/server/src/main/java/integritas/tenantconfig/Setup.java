package integritas.tenantconfig;

import integritas.central.RolesFromFiles;
import integritas.identity.Account;
import integritas.identity.KnownAccount;
import integritas.identity.Organization;
import integritas.identity.PeopleDirectory;
import integritas.tenant.SystemActor;
import integritas.tenant.Tenant;
import integritas.tenant.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Sets up one tenant, or one person, as described. Every step looks first and does only what is missing, so a setup that
 * broke off half-way is completed by doing it again.
 */
@ApplicationScoped
class Setup {

    @Inject
    Tenants tenants;

    @Inject
    SystemActor system;

    @Inject
    PeopleDirectory directory;

    @Inject
    TenantRows rows;

    @Inject
    RolesFromFiles nationalRoles;

    @Inject
    DemoPasswords passwords;

    /**
     * Sets up a tenant. The directory of people comes before the rows: assignments need the keys it gives to people.
     *
     * @return false if the tenant is not active, and was therefore left alone
     */
    boolean tenant(TenantEntry entry) {
        Tenant tenant = tenants.register(entry.description(), entry.domains());
        if (!tenant.isActive()) {
            return false;
        }
        String organization =
                directory.ensureOrganization(new Organization(tenant.alias(), tenant.name(), entry.domains()));
        Map<Member, UUID> people = new LinkedHashMap<>();
        for (Member member : entry.members()) {
            people.put(member, member(member, organization));
        }
        system.actIn(tenant, () -> rows.ensure(tenant, entry, people));
        return true;
    }

    /** Sets up a person of no tenant or of several; the memberships are the tenants' business. */
    void person(PersonEntry entry) {
        UUID person = account(entry.account());
        directory.ensureRolesAcrossTenants(person, entry.roles());
        nationalRoles.note(new KnownAccount(person, entry.account()), entry.roles());
    }

    private UUID member(Member member, String organization) {
        try {
            UUID person = account(member.account());
            directory.ensureMembership(organization, person, member.allRoles());
            return person;
        } catch (IllegalStateException e) {
            throw new IllegalStateException("the person in " + member.place() + ", " + e.getMessage(), e);
        }
    }

    private UUID account(Account account) {
        return directory.ensureAccount(account, () -> passwords.of(account.username()));
    }
}
