/** The plugins that lie in the directory, as central administrators see and judge them. */
@NullMarked
package integritas.pluginhost.central;

import org.jspecify.annotations.NullMarked;
