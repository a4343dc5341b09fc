package integritas.tenantconfig;

import integritas.audit.Audited;
import integritas.tenant.Tenant;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the audit log is told of a tenant's entry in the register. */
final class RegisterTrace {

    private static final JsonProvider JSON = JsonProvider.provider();

    private RegisterTrace() {}

    /** Returns the event, or empty if the entry and its organization stay as they were. */
    static Optional<Audited> of(Tenant tenant, Known known, Comparison comparison) {
        List<FieldChange> changes = comparison.changes().stream()
                .filter(change -> change.verdict().isApplied() && isOfTheTenantItself(change.field()))
                .toList();
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        String action = known.tenant().isEmpty() ? "tenant.created" : "tenant.described";
        String before = known.tenant().isEmpty() ? "" : json(changes, FieldChange::current);
        return Optional.of(new Audited(action, tenant.id(), "", before, json(changes, FieldChange::declared)));
    }

    private static boolean isOfTheTenantItself(String field) {
        return !field.contains(".") || field.startsWith(DeclaredFields.ORGANIZATION);
    }

    private static String json(List<FieldChange> changes, Function<FieldChange, String> side) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        changes.forEach(change -> json.add(change.field(), side.apply(change)));
        return json.build().toString();
    }
}
