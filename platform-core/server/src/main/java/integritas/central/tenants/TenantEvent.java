package integritas.central.tenants;

import java.time.Instant;

/**
 * Something that happened to a tenant as a whole.
 *
 * @param at when
 * @param by name of the person who did it
 * @param action what was done, such as {@code tenant.moved}
 * @param note why
 * @param before what it was, as JSON; empty if there was nothing
 * @param after what it became, as JSON
 */
public record TenantEvent(Instant at, String by, String action, String note, String before, String after) {}
