/** What a tenant makes of the plugins that run: which are on, what it consented to, how it set them. */
@NullMarked
package integritas.pluginhost.agency;

import org.jspecify.annotations.NullMarked;
