package integritas.central.tenants;

import integritas.identity.Account;
import integritas.problem.Fault;
import integritas.tenant.RegisterEntry;
import integritas.tenant.TenantDescription;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The form that describes a tenant.
 *
 * @param values what stands in its fields, by their names
 * @param faults the code of what is wrong with a field, by its name
 */
public record TenantForm(Map<String, String> values, Map<String, String> faults) {

    private static final String ADMINISTRATOR = "firstAdministrator.";

    static TenantForm empty() {
        return new TenantForm(Map.of("kind", "city", "locale", "id", "timeZone", "Asia/Jakarta"), Map.of());
    }

    static TenantForm of(RegisterEntry entry) {
        TenantDescription description = entry.description();
        return new TenantForm(
                Map.of(
                        "name", description.name(),
                        "kind", description.kind(),
                        "code", description.code(),
                        "locale", description.locale(),
                        "timeZone", description.timeZone(),
                        "domains", String.join("\n", entry.domains())),
                Map.of());
    }

    static TenantForm sent(MultivaluedMap<String, String> fields) {
        Map<String, String> values = new HashMap<>();
        fields.forEach((name, all) -> values.put(name, all.get(0).strip()));
        return new TenantForm(values, Map.of());
    }

    TenantForm with(List<Fault> wrong) {
        Map<String, String> byField = new HashMap<>();
        wrong.forEach(fault -> byField.putIfAbsent(fault.field(), fault.code()));
        return new TenantForm(values, byField);
    }

    public String text(String field) {
        return values.getOrDefault(field, "");
    }

    /** Returns the code of what is wrong with a field; blank if nothing is. */
    public String fault(String field) {
        return faults.getOrDefault(field, "");
    }

    /** Returns what the form asks for, for the tenant of this alias. */
    TenantWish wish(String alias) {
        return new TenantWish(
                new TenantDescription(
                        alias, text("name"), text("kind"), text("code"), text("locale"), text("timeZone")),
                Stream.of(text("domains").split("[\\s,;]+"))
                        .filter(domain -> !domain.isEmpty())
                        .toList(),
                administrator());
    }

    private Optional<Account> administrator() {
        return values.containsKey(ADMINISTRATOR + "username")
                ? Optional.of(new Account(
                        text(ADMINISTRATOR + "username").toLowerCase(Locale.ROOT),
                        text(ADMINISTRATOR + "givenName"),
                        text(ADMINISTRATOR + "familyName"),
                        text(ADMINISTRATOR + "email")))
                : Optional.empty();
    }
}
