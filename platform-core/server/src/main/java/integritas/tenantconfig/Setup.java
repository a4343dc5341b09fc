package integritas.tenantconfig;

import integritas.central.roles.RolesFromFiles;
import integritas.identity.Account;
import integritas.identity.KnownAccount;
import integritas.identity.Organization;
import integritas.identity.PeopleDirectory;
import integritas.national.Assessor;
import integritas.national.AssignmentsFromFiles;
import integritas.tenant.Tenant;
import integritas.tenant.TenantDescription;
import integritas.tenant.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Brings one tenant, or one person, in line with a description. What agrees with what was applied last is passed over
 * without a call to anybody; a setup that broke off half-way has not been remembered and is completed by doing it again.
 */
@ApplicationScoped
class Setup {

    /** Stands for the tenant's organization among the fields to be overwritten: it is looked at again. */
    static final String ORGANIZATION = "organization";

    @Inject
    Tenants tenants;

    @Inject
    PeopleDirectory directory;

    @Inject
    TenantRows rows;

    @Inject
    RolesFromFiles nationalRoles;

    @Inject
    AssignmentsFromFiles assignments;

    @Inject
    DemoPasswords passwords;

    @Inject
    Clock clock;

    /**
     * Tells what a description would bring about, and does nothing.
     *
     * @param overwritten the fields in which the description holds whatever was changed on the pages
     */
    Plan plan(TenantEntry entry, Set<String> overwritten) {
        Known known = known(entry);
        return Plan.of(entry.alias(), known, compare(entry, known, overwritten));
    }

    /**
     * Brings a tenant in line with a description. The directory of people comes before the rows: assignments need the
     * keys it gives to people.
     *
     * @return what was done
     */
    Plan apply(TenantEntry entry, Set<String> overwritten) {
        Known known = known(entry);
        Comparison comparison = compare(entry, known, overwritten);
        Plan plan = Plan.of(entry.alias(), known, comparison);
        UnitLoops.requireNone(known.read(), comparison.outcome());
        boolean looksAgain = overwritten.contains(ORGANIZATION);
        boolean isNew = looksAgain
                || !comparison.remembered().equals(known.applied())
                || !comparison.touched().isEmpty();
        if (isNew && !known.isInactive() && !bringAbout(entry, known, comparison, looksAgain)) {
            return apply(entry, overwritten); // somebody else was faster
        }
        return plan;
    }

    /** Sets up a person of no tenant or of several; the memberships are the tenants' business. */
    void person(PersonEntry entry) {
        UUID person = account(entry.account());
        directory.ensureRolesAcrossTenants(person, entry.roles());
        nationalRoles.note(new KnownAccount(person, entry.account()), entry.roles());
        Assessor assessor =
                new Assessor(person, entry.account().username(), entry.account().fullName());
        entry.duties().forEach(duty -> assign(assessor, duty));
    }

    private void assign(Assessor assessor, DutyEntry duty) {
        tenants.active(duty.tenant())
                .ifPresent(tenant -> assignments.give(
                        tenant,
                        assessor,
                        duty.unit(),
                        duty.rubric(),
                        duty.period().orElseGet(() -> thisYear(tenant.timeZone()))));
    }

    private boolean bringAbout(TenantEntry entry, Known known, Comparison comparison, boolean looksAgain) {
        Set<String> touched = comparison.touched();
        TenantDescription description = description(entry.alias(), comparison.outcome());
        List<String> domains = DeclaredFields.domains(comparison.outcome());
        Tenant tenant = known.tenant()
                .filter(there -> untouched(description, touched))
                .orElseGet(() -> tenants.register(description, domains));
        Map<String, UUID> people = Map.of();
        if (looksAgain || known.applied().isEmpty() || touched.stream().anyMatch(Setup::concernsDirectory)) {
            String organization =
                    directory.ensureOrganization(new Organization(tenant.alias(), tenant.name(), domains));
            people = people(entry.members(), touched, organization);
        }
        return rows.apply(tenant, entry, new TenantRows.Change(known, comparison, people));
    }

    private Map<String, UUID> people(List<Member> members, Set<String> touched, String organization) {
        Map<String, UUID> people = new HashMap<>();
        members.stream()
                .filter(member -> DeclaredFields.of(member).keySet().stream().anyMatch(touched::contains))
                .forEach(member -> people.put(member.account().username(), member(member, organization)));
        return people;
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

    private Known known(TenantEntry entry) {
        return tenants.entry(entry.alias()).map(rows::known).orElse(Known.NOTHING);
    }

    private Comparison compare(TenantEntry entry, Known known, Set<String> overwritten) {
        int thisYear = thisYear(entry.description().timeZone());
        return new Comparison(DeclaredFields.of(entry, thisYear), known.applied(), known.current(), overwritten);
    }

    private int thisYear(String timeZone) {
        return LocalDate.now(clock.withZone(ZoneId.of(timeZone))).getYear();
    }

    private static boolean concernsDirectory(String field) {
        return field.equals("name") || field.equals(DeclaredFields.DOMAINS) || field.startsWith("people.");
    }

    private static boolean untouched(TenantDescription description, Set<String> touched) {
        return !touched.contains(DeclaredFields.DOMAINS)
                && DeclaredFields.of(description).keySet().stream().noneMatch(touched::contains);
    }

    private static TenantDescription description(String alias, Map<String, String> fields) {
        return new TenantDescription(
                alias,
                fields.getOrDefault("name", ""),
                fields.getOrDefault("kind", ""),
                fields.getOrDefault("code", ""),
                fields.getOrDefault("locale", ""),
                fields.getOrDefault("timeZone", ""));
    }
}
