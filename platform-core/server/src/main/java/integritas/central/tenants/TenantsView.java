package integritas.central.tenants;

import integritas.tenant.Tenant;
import integritas.tenant.TenantDescription;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the list of tenants.
 *
 * @param query what was looked for
 * @param page what was found
 */
public record TenantsView(TenantsQuery query, TenantPage page) {

    public List<TenantLine> lines() {
        return page.lines();
    }

    public int total() {
        return page.total();
    }

    public int pages() {
        return Math.max(1, (total() + TenantsQuery.ROWS - 1) / TenantsQuery.ROWS);
    }

    public List<String> kinds() {
        return TenantDescription.KINDS;
    }

    public List<String> states() {
        return List.of(Tenant.INVITED, Tenant.ACTIVE, Tenant.SUSPENDED, Tenant.CLOSED);
    }

    /** Returns the columns in their order. */
    public List<String> columns() {
        return List.of("name", "kind", "state", "code", "assessments", "created");
    }

    /** Returns how the list is sorted by a column, as {@code aria-sort} says it; null if it is not. */
    public @Nullable String sorted(String column) {
        return query.column().equals(column) ? query.descending() ? "descending" : "ascending" : null;
    }
}
