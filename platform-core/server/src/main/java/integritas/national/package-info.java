/**
 * What national assessors do: they read, in tenants that are not theirs, the assessments they are assigned to, and nothing
 * else there.
 *
 * <p>A request names the tenant in its address and enters that one, by way of {@link integritas.identity.Visits}. The
 * assignment lies in the tenant's house and is looked up anew each time; each reading is an entry of the tenant's audit log.
 * Central administrators give and take assignments in {@code central.assignments}.
 */
@NullMarked
package integritas.national;

import org.jspecify.annotations.NullMarked;
