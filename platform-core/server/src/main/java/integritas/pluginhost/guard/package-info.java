/** Keeps what goes wrong in a plugin from harming others: limits, time, and a pause for a plugin that keeps failing. */
@NullMarked
package integritas.pluginhost.guard;

import org.jspecify.annotations.NullMarked;
