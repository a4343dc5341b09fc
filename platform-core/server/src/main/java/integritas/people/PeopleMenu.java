package integritas.people;

import integritas.identity.Roles;
import integritas.web.MenuItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Set;

/** The entry of the top bar that leads to people. */
@ApplicationScoped
public class PeopleMenu {

    @Produces
    MenuItem people() {
        return new MenuItem(30, "/app/people", "menu.people", Set.of(Roles.TENANT_ADMIN));
    }
}
