package integritas.pluginhost.mount;

import integritas.audit.ActionNames;
import integritas.pluginhost.agency.AgencyPlugin;
import integritas.pluginhost.agency.AgencyPlugins;
import integritas.pluginhost.start.RunningPlugin;
import integritas.rubric.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** What the tenant's plugins call their entries in the audit log, also of those that are off by now. */
@ApplicationScoped
class PluginActionNames implements ActionNames {

    private static final String PREFIX = "audit.";

    @Inject
    AgencyPlugins plugins;

    @Override
    public Map<String, Text> all() {
        Map<String, Text> names = new HashMap<>();
        for (AgencyPlugin plugin : plugins.all()) {
            add(plugin.plugin(), names);
        }
        return names;
    }

    private static void add(RunningPlugin plugin, Map<String, Text> names) {
        for (String key : plugin.texts().keys(PREFIX)) {
            String action = "plugin." + plugin.id() + "." + key.substring(PREFIX.length());
            plugin.texts().find(key).ifPresent(text -> names.put(action, text));
        }
    }
}
