package integritas.tenantconfig;

import integritas.identity.KnownOrganization;
import integritas.tenant.RegisterEntry;
import integritas.tenant.TenantDescription;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lays a description out flat: a value for each field, by its path, so that it can be compared and kept. */
final class DeclaredFields {

    /** Begins the paths of what lies with the directory of people; read back only where it is asked. */
    static final String PEOPLE = "people.";

    /** Begins the paths of units. */
    static final String UNITS = "units.";

    /** Begins the paths of what is only ever added; never read back. */
    static final String ASSESSMENTS = "assessments.";

    /** Begins the paths of what the directory holds of the tenant itself; the register says what it should be. */
    static final String ORGANIZATION = "organization.";

    private static final String ORGANIZATION_NAME = ORGANIZATION + "name";

    /** The path of what says whether tokens carry the organization, or that there is none. */
    static final String ORGANIZATION_STATE = ORGANIZATION + "state";

    /** The state of an organization that is not there, although the tenant was made with one. */
    static final String MISSING = "missing";

    private static final String ENABLED = "enabled";
    private static final String DISABLED = "disabled";

    /** The path of the mail domains that the directory holds. */
    static final String ORGANIZATION_DOMAINS = ORGANIZATION + "domains";

    /** The path of the mail domains. */
    static final String DOMAINS = "domains";

    private static final String ACCOUNT = "account";
    private static final String ROLES = "roles";

    private final Map<String, String> fields = new LinkedHashMap<>();

    private DeclaredFields() {}

    /** @param thisYear the year that an assessment of the current period is about */
    static Map<String, String> of(TenantEntry entry, int thisYear) {
        DeclaredFields declared = new DeclaredFields();
        declared.fields.putAll(of(entry.description()));
        declared.domains(entry.domains());
        declared.units(entry.units(), "");
        entry.members().forEach(member -> declared.fields.putAll(of(member)));
        entry.assessments()
                .forEach(assessment -> declared.fields.put(
                        assessment(assessment, thisYear), assessment.edition() + " " + assessment.target()));
        return declared.fields;
    }

    /** Returns the fields that the register of tenants holds. */
    static Map<String, String> of(RegisterEntry entry) {
        DeclaredFields declared = new DeclaredFields();
        declared.fields.putAll(of(entry.description()));
        declared.domains(entry.domains());
        return declared.fields;
    }

    /** Returns the fields that identify an agency. */
    static Map<String, String> of(TenantDescription description) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", description.name());
        fields.put("kind", description.kind());
        fields.put("code", description.code());
        fields.put("locale", description.locale());
        fields.put("timeZone", description.timeZone());
        return fields;
    }

    /** Returns the fields of a person in the tenant. */
    static Map<String, String> of(Member member) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(
                account(member),
                account(member.account().name(), member.account().email()));
        fields.put(roles(member), sorted(member.allRoles()));
        member.assignments().forEach((role, codes) -> fields.put(assignments(member, role), sorted(codes)));
        return fields;
    }

    /**
     * Returns the same fields of a person as he is there.
     *
     * @param assigned codes of the units that he is assigned to, by role
     */
    static Map<String, String> of(integritas.identity.Member there, Map<String, List<String>> assigned) {
        String person = PEOPLE + there.username() + ".";
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(person + ACCOUNT, account(there.name(), there.email()));
        fields.put(person + ROLES, sorted(there.roles()));
        assigned.forEach((role, codes) -> fields.put(person + role, sorted(codes)));
        return fields;
    }

    /** Returns the fields of a tenant as the directory has it. */
    static Map<String, String> of(KnownOrganization there) {
        return Map.of(
                ORGANIZATION_STATE, there.enabled() ? ENABLED : DISABLED,
                ORGANIZATION_NAME, there.organization().name(),
                ORGANIZATION_DOMAINS, sorted(there.organization().domains()));
    }

    /** Returns what the directory should hold of an active tenant, by what was read of the register. */
    static Map<String, String> organization(Map<String, String> register) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(ORGANIZATION_STATE, ENABLED);
        fields.put(ORGANIZATION_NAME, register.getOrDefault("name", ""));
        fields.put(ORGANIZATION_DOMAINS, register.getOrDefault(DOMAINS, ""));
        return fields;
    }

    static String account(Member member) {
        return PEOPLE + member.account().username() + "." + ACCOUNT;
    }

    static String roles(Member member) {
        return PEOPLE + member.account().username() + "." + ROLES;
    }

    /** The path of the units that a person is assigned to in a role. */
    static String assignments(Member member, String role) {
        return PEOPLE + member.account().username() + "." + role;
    }

    private static String account(String name, String email) {
        return name + " <" + email.toLowerCase(Locale.ROOT) + ">";
    }

    private static String sorted(Collection<String> values) {
        return joined(values.stream().sorted().toList());
    }

    private void domains(List<String> domains) {
        if (!domains.isEmpty()) {
            fields.put(DOMAINS, sorted(domains));
        }
    }

    /** Returns the domains that a field of a description holds. */
    static List<String> domains(Map<String, String> fields) {
        return domains(fields.getOrDefault(DOMAINS, ""));
    }

    static List<String> domains(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(", ", -1));
    }

    private static String joined(List<String> values) {
        return String.join(", ", values);
    }

    static String unitName(String code) {
        return UNITS + code + ".name";
    }

    /** The path of what says which unit another lies below; the value is empty for one at the top. */
    static String unitBelow(String code) {
        return UNITS + code + ".below";
    }

    static String assessment(AssessmentEntry entry, int thisYear) {
        return ASSESSMENTS + entry.unit() + "." + entry.rubric() + "."
                + entry.period().orElse(thisYear);
    }

    private void units(List<UnitEntry> units, String above) {
        for (UnitEntry unit : units) {
            fields.put(unitName(unit.code()), unit.name());
            fields.put(unitBelow(unit.code()), above);
            units(unit.units(), unit.code());
        }
    }
}
