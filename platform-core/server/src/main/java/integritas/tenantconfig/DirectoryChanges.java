package integritas.tenantconfig;

import integritas.identity.Account;
import integritas.identity.KnownAccount;
import integritas.identity.Organization;
import integritas.identity.PeopleDirectory;
import integritas.identity.Roles;
import integritas.problem.Fault;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.tenant.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Brings what the directory of people holds of a tenant in line with a description: what is touched, and nothing else. */
@ApplicationScoped
class DirectoryChanges {

    @Inject
    PeopleDirectory directory;

    @Inject
    DemoPasswords passwords;

    /** Tells whether a field lies with the directory, or is told it. */
    static boolean concerns(String field) {
        return describesOrganization(field) || field.startsWith(DeclaredFields.PEOPLE);
    }

    /**
     * Applies it.
     *
     * @param isNew whether the tenant may have no organization yet
     * @return the keys of the people who are touched, by username
     */
    Map<String, UUID> apply(Tenant tenant, List<Member> members, boolean isNew, Comparison comparison) {
        Set<String> touched = comparison.touched();
        if (!isNew && touched.stream().noneMatch(DirectoryChanges::concerns)) {
            return Map.of();
        }
        String organization = organization(tenant, isNew, comparison);
        Map<String, UUID> people = new HashMap<>();
        members.stream()
                .filter(member -> DeclaredFields.of(member).keySet().stream().anyMatch(touched::contains))
                .forEach(member -> people.put(member.account().username(), member(member, organization, comparison)));
        return people;
    }

    /**
     * Makes sure that nothing is to be done in an organization that somebody has deleted: that is made again only when it is
     * asked for.
     *
     * @throws ProblemException INPUT_NOT_ACCEPTED naming the organization's state
     */
    static void requireOrganization(Known known, Comparison comparison) {
        Set<String> touched = comparison.touched();
        boolean made = touched.stream().anyMatch(field -> field.startsWith(DeclaredFields.ORGANIZATION));
        if (known.isOrganizationMissing() && !made && touched.stream().anyMatch(DirectoryChanges::concerns)) {
            throw new ProblemException(
                    Problem.INPUT_NOT_ACCEPTED,
                    "the tenant's organization is missing in the directory: infra/tenants apply --overwrite organization"
                            + " makes it again, without members",
                    List.of(new Fault(DeclaredFields.ORGANIZATION_STATE, "organization-missing")));
        }
    }

    /** Makes sure that the account is there and says what is given here. */
    UUID account(Account account) {
        return directory.ensureAccount(account, () -> passwords.of(account.username()));
    }

    private String organization(Tenant tenant, boolean isNew, Comparison comparison) {
        Set<String> touched = comparison.touched();
        if (touched.stream().anyMatch(field -> field.startsWith(DeclaredFields.ORGANIZATION))) {
            return described(
                    new Organization(tenant.alias(), tenant.name(), comparison.organizationDomains()), touched);
        }
        return isNew || touched.stream().anyMatch(DirectoryChanges::describesOrganization)
                ? directory.ensureOrganization(
                        new Organization(tenant.alias(), tenant.name(), DeclaredFields.domains(comparison.outcome())))
                : directory.organizationOf(tenant);
    }

    private String described(Organization wanted, Set<String> touched) {
        String organization = directory.describeOrganization(wanted);
        if (touched.contains(DeclaredFields.ORGANIZATION_STATE)) {
            directory.openOrganization(wanted);
        }
        return organization;
    }

    private UUID member(Member member, String organization, Comparison comparison) {
        try {
            UUID person = comparison.touched().contains(DeclaredFields.account(member))
                    ? account(member.account())
                    : directory
                            .findAccount(member.account().username())
                            .map(KnownAccount::id)
                            .orElseGet(() -> account(member.account()));
            roles(member, person, organization, comparison);
            return person;
        } catch (IllegalStateException e) {
            throw new IllegalStateException("the person in " + member.place() + ", " + e.getMessage(), e);
        }
    }

    private void roles(Member member, UUID person, String organization, Comparison comparison) {
        String field = DeclaredFields.roles(member);
        Set<String> given = new HashSet<>();
        if (comparison.touched().contains(field)) {
            given.addAll(member.allRoles());
        }
        member.assignments().keySet().stream()
                .filter(role -> comparison.touched().contains(DeclaredFields.assignments(member, role)))
                .forEach(given::add);
        if (!given.isEmpty()) {
            directory.ensureMembership(organization, person, given);
        }
        if (comparison.overwritten().contains(field)) {
            Set<String> others = new HashSet<>(Roles.IN_TENANT);
            others.removeAll(member.allRoles());
            directory.takeRoles(organization, person, others);
        }
    }

    private static boolean describesOrganization(String field) {
        return field.equals("name")
                || field.equals(DeclaredFields.DOMAINS)
                || field.startsWith(DeclaredFields.ORGANIZATION);
    }
}
