/**
 * The one way to have work done later, or again and again, that must not be lost: db-scheduler, with its table in the
 * platform's database, so that a task survives a restart and runs on one node of several.
 *
 * <p>A feature contributes a task as a bean: a producer method that returns a {@code RecurringTask}, a {@code
 * OneTimeTask} or a {@code CustomTask}, named after the feature as in {@code audit.seal}. A task runs without a request and without a
 * transaction. It enters a tenant through {@link integritas.tenant.SystemActor} and calls services, which are
 * transactional. One that runs code which is not ours is marked {@link integritas.schedule.Foreign}. The table lies outside the wall between tenants: what is kept with a task may be keys, never a tenant's
 * data.
 *
 * <p>What each node does for itself and may leave out, such as hearing what other nodes know, is a {@link NodeRound}.
 */
@NullMarked
package integritas.schedule;

import org.jspecify.annotations.NullMarked;
