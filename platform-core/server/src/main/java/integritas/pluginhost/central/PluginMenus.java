package integritas.pluginhost.central;

import integritas.identity.Roles;
import integritas.web.MenuItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Set;

/** The entry of the top bar that leads central administrators to plugins. */
@ApplicationScoped
public class PluginMenus {

    @Produces
    MenuItem plugins() {
        return new MenuItem(43, "/app/central/plugins", "menu.plugins", Set.of(Roles.CENTRAL_ADMIN));
    }
}
