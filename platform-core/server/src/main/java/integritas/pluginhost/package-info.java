/**
 * Finds plugins in the directory that the deployment names, loads those that a central administrator approved, and shows
 * them a window of the platform and no more.
 *
 * <p>Rooms: {@code central} the verdicts of central administrators · {@code agency} what a tenant switches on · {@code
 * mount} a plugin's operations and pages · {@code host} what a plugin may use · {@code data} its tables · {@code guard}
 * keeps what goes wrong in a plugin there.
 */
@NullMarked
package integritas.pluginhost;

import org.jspecify.annotations.NullMarked;
