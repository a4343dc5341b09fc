package integritas.pluginhost.mount;

import integritas.plugin.api.NavigationEntry;
import integritas.pluginhost.agency.AgencyPlugin;
import integritas.pluginhost.agency.SwitchedOn;
import integritas.tenant.CurrentTenant;
import integritas.web.MenuItem;
import integritas.web.MenuSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What the plugins of the current tenant add to the bar at the top. */
@ApplicationScoped
class PluginMenu implements MenuSource {

    private static final int AFTER_OUR_OWN = 35;

    @Inject
    SwitchedOn switched;

    @Inject
    CurrentTenant tenant;

    @Override
    public List<MenuItem> items() {
        return tenant.find().isEmpty()
                ? List.of()
                : switched.all().stream()
                        .flatMap(plugin -> plugin.plugin().navigation().stream().map(entry -> item(plugin, entry)))
                        .toList();
    }

    private static MenuItem item(AgencyPlugin plugin, NavigationEntry entry) {
        String path = "/app/plugins/" + plugin.plugin().id() + entry.path();
        return MenuItem.worded(
                AFTER_OUR_OWN,
                path,
                plugin.plugin()
                        .texts()
                        .find(entry.text())
                        .orElse(plugin.descriptor().name()),
                entry.roles());
    }
}
