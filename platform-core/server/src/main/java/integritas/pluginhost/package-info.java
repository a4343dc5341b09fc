/** Loads plugins from the directory the deployment names, shows them a window of the platform and no more. */
@NullMarked
package integritas.pluginhost;

import org.jspecify.annotations.NullMarked;
