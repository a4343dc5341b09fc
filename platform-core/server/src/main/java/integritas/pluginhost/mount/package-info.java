/** Where a plugin's operations, pages and files hang in the platform, and the one check at their entry. */
@NullMarked
package integritas.pluginhost.mount;

import org.jspecify.annotations.NullMarked;
