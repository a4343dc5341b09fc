/**
 * The whole platform on one machine: PostgreSQL, Keycloak and the server, started and stopped together, on loopback.
 *
 * <p>{@link integritas.quickstart.Quickstart} is what {@code infra/run} starts, and what tests start with ports and a
 * folder of their own. A {@link integritas.quickstart.StateFolder} keeps everything that outlives a run.
 */
@NullMarked
package integritas.quickstart;

import org.jspecify.annotations.NullMarked;
