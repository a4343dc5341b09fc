/** What a plugin uses of the platform: the services behind {@link integritas.plugin.api.PluginHost}. */
@NullMarked
package integritas.pluginhost.host;

import org.jspecify.annotations.NullMarked;
