package integritas.tenantconfig;

import integritas.identity.Account;
import integritas.identity.Roles;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads people: those of one tenant, and those of several or none. */
final class PersonReader {

    private PersonReader() {}

    /** @param units the codes of the tenant's units */
    static Member member(Entry entry, Set<String> units) {
        Fields fields = new Fields(entry, "username", "givenName", "familyName", "email", "roles", "assignments");
        return member(entry.place(), account(fields), fields, Optional.of(units));
    }

    /** @param unitsByTenant the codes of each tenant's units, by alias; empty where the tenant's own file is faulty */
    static PersonEntry person(Entry entry, Map<String, Optional<Set<String>>> unitsByTenant) {
        Fields fields =
                new Fields(entry, "username", "givenName", "familyName", "email", "roles", "memberships", "assesses");
        Account account = account(fields);
        Map<String, Member> memberships = new HashMap<>();
        for (Entry item : fields.items("memberships")) {
            Fields membership = new Fields(item, "tenant", "roles", "assignments");
            String alias = membership.required("tenant").oneOf(unitsByTenant.keySet());
            Optional<Set<String>> units = unitsByTenant.getOrDefault(alias, Optional.empty());
            if (memberships.put(alias, member(item.place(), account, membership, units)) != null) {
                item.fault("a membership in this tenant was given before");
            }
        }
        Set<String> roles = roles(fields, Roles.ACROSS_TENANTS);
        if (fields.optional("assesses").isPresent() && !roles.contains(Roles.NATIONAL_ASSESSOR)) {
            entry.fault("assesses is for who holds the role " + Roles.NATIONAL_ASSESSOR);
        }
        List<DutyEntry> duties = fields.items("assesses").stream()
                .map(duty -> duty(duty, unitsByTenant))
                .toList();
        return new PersonEntry(entry.place(), account, roles, memberships, duties);
    }

    private static DutyEntry duty(Entry entry, Map<String, Optional<Set<String>>> unitsByTenant) {
        Fields fields = new Fields(entry, "tenant", "unit", "rubric", "period");
        String alias = fields.required("tenant").oneOf(unitsByTenant.keySet());
        Entry unit = fields.required("unit");
        return new DutyEntry(
                alias,
                unitsByTenant
                        .getOrDefault(alias, Optional.empty())
                        .map(unit::oneOf)
                        .orElseGet(unit::text),
                fields.required("rubric").text(),
                TenantReader.period(fields.required("period")));
    }

    private static Account account(Fields fields) {
        return new Account(
                fields.required("username").text(Forms.USERNAME),
                fields.required("givenName").text(Forms.NAME),
                fields.required("familyName").text(Forms.NAME),
                fields.required("email").text(Forms.EMAIL));
    }

    private static Member member(String place, Account account, Fields fields, Optional<Set<String>> units) {
        Map<String, List<String>> assignments = new LinkedHashMap<>();
        fields.optional("assignments")
                .map(entry -> entry.entries(Roles.FOR_UNITS))
                .orElse(Map.of())
                .forEach((role, codes) -> assignments.put(
                        role,
                        codes.items().stream()
                                .map(code -> units.map(code::oneOf).orElseGet(code::text))
                                .toList()));
        return new Member(place, account, roles(fields, Roles.FOR_THE_TENANT), assignments);
    }

    private static Set<String> roles(Fields fields, Set<String> allowed) {
        return fields.items("roles").stream().map(role -> role.oneOf(allowed)).collect(Collectors.toSet());
    }
}
