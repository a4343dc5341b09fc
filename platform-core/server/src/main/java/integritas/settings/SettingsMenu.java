package integritas.settings;

import integritas.identity.Roles;
import integritas.web.MenuItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Set;

/** The entry of the top bar that leads to the settings. */
@ApplicationScoped
public class SettingsMenu {

    @Produces
    MenuItem settings() {
        return new MenuItem(60, "/app/settings", "menu.settings", Set.of(Roles.TENANT_ADMIN));
    }
}
