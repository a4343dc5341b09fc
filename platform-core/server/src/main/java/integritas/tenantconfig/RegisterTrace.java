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

    /** The action of a tenant's first entry. */
    static final String CREATED = "tenant.created";

    private static final JsonProvider JSON = JsonProvider.provider();

    private RegisterTrace() {}

    /** Returns the event, or empty if the entry stays as it was. */
    static Optional<Audited> of(Tenant tenant, Known known, Comparison comparison) {
        List<FieldChange> changes = comparison.changes().stream()
                .filter(change ->
                        change.verdict().isApplied() && !change.field().contains("."))
                .toList();
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        String action = known.tenant().isEmpty() ? CREATED : "tenant.described";
        String before = known.tenant().isEmpty() ? "" : json(changes, FieldChange::current);
        return Optional.of(new Audited(action, tenant.id(), "", before, json(changes, FieldChange::declared)));
    }

    private static String json(List<FieldChange> changes, Function<FieldChange, String> side) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        changes.forEach(change -> json.add(change.field(), side.apply(change)));
        return json.build().toString();
    }
}
