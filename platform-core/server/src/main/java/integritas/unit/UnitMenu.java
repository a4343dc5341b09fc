package integritas.unit;

import integritas.identity.Roles;
import integritas.web.MenuItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Set;

/** The entry of the top bar that leads to units. */
@ApplicationScoped
public class UnitMenu {

    @Produces
    MenuItem units() {
        return new MenuItem(20, "/app/units", "menu.units", Set.of(Roles.TENANT_ADMIN));
    }
}
