/**
 * What a plugin's own tests run in: a {@link integritas.plugin.testkit.World} with a real PostgreSQL, two tenants, a clock
 * that stands still until it is set, an audit log and letters to read, files and sealed fields. No server, no Keycloak;
 * pages and requests are tried with {@code infra/plugin dev}.
 */
@NullMarked
package integritas.plugin.testkit;

import org.jspecify.annotations.NullMarked;
