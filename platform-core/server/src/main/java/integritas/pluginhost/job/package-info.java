/** The work that plugins do in the background, for each tenant that has them on. */
@NullMarked
package integritas.pluginhost.job;

import org.jspecify.annotations.NullMarked;
