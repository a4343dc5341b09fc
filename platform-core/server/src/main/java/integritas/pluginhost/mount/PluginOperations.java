package integritas.pluginhost.mount;

import integritas.pluginhost.Plugins;
import integritas.pluginhost.start.RunningPlugin;
import integritas.web.FurtherOperations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/** The operations of all running plugins, as each describes them in the {@code openapi.yaml} of its jar. */
@ApplicationScoped
class PluginOperations implements FurtherOperations {

    @Inject
    Plugins plugins;

    @Override
    public Map<String, Object> paths() {
        Map<String, Object> paths = new LinkedHashMap<>();
        for (RunningPlugin plugin : plugins.running()) {
            plugin.inspected()
                    .contents()
                    .operations()
                    .forEach((path, item) -> paths.put("/plugins/" + plugin.id() + path, item));
        }
        return paths;
    }
}
