package integritas.tenantconfig;

import integritas.identity.Account;
import integritas.tenant.RegisterEntry;
import integritas.tenant.TenantDescription;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays a description out flat: a value for each field, by its path, so that it can be compared and kept. */
final class DeclaredFields {

    /** Begins the paths of what lies with the identity provider or is only ever added: it is not read back. */
    static final List<String> NOT_READ_BACK = List.of("people.", "assessments.");

    /** The path of the mail domains. */
    static final String DOMAINS = "domains";

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
        Account account = member.account();
        String person = "people." + account.username() + ".";
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(person + "account", account.givenName() + " " + account.familyName() + " <" + account.email() + ">");
        fields.put(person + "roles", joined(member.allRoles().stream().sorted().toList()));
        member.assignments().forEach((role, codes) -> fields.put(person + role, joined(codes)));
        return fields;
    }

    private void domains(List<String> domains) {
        if (!domains.isEmpty()) {
            fields.put(DOMAINS, joined(domains.stream().sorted().toList()));
        }
    }

    /** Returns the domains that a field of a description holds. */
    static List<String> domains(Map<String, String> fields) {
        String joined = fields.getOrDefault(DOMAINS, "");
        return joined.isEmpty() ? List.of() : List.of(joined.split(", ", -1));
    }

    private static String joined(List<String> values) {
        return String.join(", ", values);
    }

    static String unitName(String code) {
        return "units." + code + ".name";
    }

    /** The path of what says which unit another lies below; the value is empty for one at the top. */
    static String unitBelow(String code) {
        return "units." + code + ".below";
    }

    static String assessment(AssessmentEntry entry, int thisYear) {
        return "assessments." + entry.unit() + "." + entry.rubric() + "."
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
