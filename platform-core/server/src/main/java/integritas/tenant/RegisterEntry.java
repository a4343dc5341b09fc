package integritas.tenant;

import java.util.List;
import java.util.UUID;

/**
 * All that the register holds of a tenant.
 *
 * @param id the key of all its rows
 * @param description what identifies the agency
 * @param domains its mail domains, in alphabetical order
 * @param state invited, active, suspended or closed
 * @param version grows with each change
 */
public record RegisterEntry(UUID id, TenantDescription description, List<String> domains, String state, long version) {

    public RegisterEntry {
        domains = List.copyOf(domains);
    }

    public String alias() {
        return description.alias();
    }

    /** Returns the tenant, as requests know it. */
    public Tenant tenant() {
        return new Tenant(
                id,
                description.alias(),
                description.name(),
                description.kind(),
                state,
                description.locale(),
                description.timeZone());
    }

    /** Returns the entity tag: it changes with the entry. */
    public String entityTag() {
        return '"' + Long.toString(version) + '"';
    }
}
