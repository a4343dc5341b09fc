package integritas.tenantconfig;

import integritas.audit.Audited;
import integritas.tenant.Tenant;
import integritas.tenant.TenantDescription;
import integritas.tenant.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tenant's entry in the register as its description has it; a part of the caller's transaction. */
@ApplicationScoped
class RegisterRow {

    @Inject
    Tenants tenants;

    @Inject
    Event<Audited> audit;

    /** Returns the tenant, which is made if there was none; empty if another one of this alias was made meanwhile. */
    Optional<Tenant> ensure(String alias, Known known, Comparison comparison) {
        return known.tenant().isPresent()
                ? known.tenant()
                : tenants.add(description(alias, comparison.outcome()), domains(comparison));
    }

    /** Brings the entry in line, and has the audit log told of the tenant; returns the tenant as it is then. */
    Tenant apply(Tenant tenant, Known known, Comparison comparison) {
        RegisterTrace.of(tenant, known, comparison).ifPresent(audit::fire);
        return known.tenant().isPresent() && isTouched(tenant.alias(), comparison)
                ? tenants.register(description(tenant.alias(), comparison.outcome()), domains(comparison))
                : tenant;
    }

    private static boolean isTouched(String alias, Comparison comparison) {
        Set<String> touched = comparison.touched();
        return touched.contains(DeclaredFields.DOMAINS)
                || DeclaredFields.of(description(alias, comparison.outcome())).keySet().stream()
                        .anyMatch(touched::contains);
    }

    /** Domains that a description does not name stay as they are. */
    private static List<String> domains(Comparison comparison) {
        String there = comparison.current().getOrDefault(DeclaredFields.DOMAINS, "");
        return DeclaredFields.domains(comparison.outcome().getOrDefault(DeclaredFields.DOMAINS, there));
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
