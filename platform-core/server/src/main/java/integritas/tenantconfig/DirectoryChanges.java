package integritas.tenantconfig;

import integritas.identity.DirectoryRefusedException;
import integritas.identity.KnownOrganization;
import integritas.identity.Organization;
import integritas.identity.PeopleDirectory;
import integritas.identity.Undo;
import integritas.problem.Fault;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.tenant.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Brings what the directory of people holds of a tenant in line with a description: what is touched, and nothing else. */
@ApplicationScoped
class DirectoryChanges {

    @Inject
    PeopleDirectory directory;

    @Inject
    PeopleChanges people;

    /** Tells whether a field lies with the directory, or is told it. */
    static boolean concerns(String field) {
        return describesOrganization(field) || field.startsWith(DeclaredFields.PEOPLE);
    }

    /**
     * Applies it. Whom the names of accounts stand for is looked at before anything is done.
     *
     * @param tenant as the register has it by now
     * @param known what was known of it before
     * @param undo takes note of how each step is taken back
     * @return the people who are touched
     * @throws ProblemException INPUT_NOT_ACCEPTED naming the fields that the directory refused, or the people whose accounts
     *     are not the description's; LAST_ADMIN
     */
    List<DescribedPerson> apply(Tenant tenant, List<Member> members, Known known, Comparison comparison, Undo undo) {
        if (known.isMade() && comparison.touched().stream().noneMatch(DirectoryChanges::concerns)) {
            return List.of();
        }
        List<PeopleChanges.Found> found = people.find(tenant.alias(), members, comparison);
        return people.apply(found, organization(tenant, known, comparison, undo), comparison, undo);
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

    private String organization(Tenant tenant, Known known, Comparison comparison, Undo undo) {
        if (known.isMade() && comparison.touched().stream().noneMatch(DirectoryChanges::describesOrganization)) {
            return directory.organizationOf(tenant);
        }
        Optional<KnownOrganization> before = directory.findOrganization(tenant.alias());
        try {
            return described(tenant, before, comparison, undo);
        } catch (DirectoryRefusedException e) {
            throw new ProblemException(Problem.INPUT_NOT_ACCEPTED, String.valueOf(e.getMessage()), faults(comparison));
        }
    }

    private String described(Tenant tenant, Optional<KnownOrganization> before, Comparison comparison, Undo undo) {
        Set<String> touched = comparison.touched();
        boolean whole = touched.stream().anyMatch(field -> field.startsWith(DeclaredFields.ORGANIZATION));
        Organization wanted = new Organization(
                tenant.alias(),
                tenant.name(),
                whole ? comparison.organizationDomains() : DeclaredFields.domains(comparison.outcome()));
        String key = whole ? directory.describeOrganization(wanted) : directory.ensureOrganization(wanted);
        undo.add(() -> before.ifPresentOrElse(this::restore, () -> directory.removeOrganization(key)));
        if (touched.contains(DeclaredFields.ORGANIZATION_STATE)) {
            directory.openOrganization(wanted);
        }
        return key;
    }

    private void restore(KnownOrganization before) {
        directory.describeOrganization(before.organization());
        if (!before.enabled()) {
            directory.shutOrganization(before.organization());
        }
    }

    private static List<Fault> faults(Comparison comparison) {
        return comparison.touched().stream()
                .filter(DirectoryChanges::describesOrganization)
                .sorted()
                .map(field -> new Fault(field, "organization-refused"))
                .toList();
    }

    private static boolean describesOrganization(String field) {
        return field.equals("name")
                || field.equals(DeclaredFields.DOMAINS)
                || field.startsWith(DeclaredFields.ORGANIZATION);
    }
}
