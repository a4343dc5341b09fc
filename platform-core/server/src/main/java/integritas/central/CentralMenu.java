package integritas.central;

import integritas.identity.Roles;
import integritas.web.MenuItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Set;

/** The entries of the top bar for central administrators. */
@ApplicationScoped
public class CentralMenu {

    @Produces
    MenuItem overview() {
        return new MenuItem(40, "/app/central/", "menu.national", Set.of(Roles.CENTRAL_ADMIN));
    }

    @Produces
    MenuItem roles() {
        return new MenuItem(42, "/app/central/roles", "menu.roles", Set.of(Roles.CENTRAL_ADMIN));
    }

    @Produces
    MenuItem assignments() {
        return new MenuItem(43, "/app/central/assignments", "menu.assignments", Set.of(Roles.CENTRAL_ADMIN));
    }

    @Produces
    MenuItem tenants() {
        return new MenuItem(41, "/app/central/tenants", "menu.tenants", Set.of(Roles.CENTRAL_ADMIN));
    }
}
