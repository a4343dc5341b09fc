package integritas.national;

import integritas.identity.Roles;
import integritas.web.MenuItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Set;

/** The entry of the top bar that leads a national assessor to what is assigned to him. */
@ApplicationScoped
public class NationalMenu {

    @Produces
    MenuItem assigned() {
        return new MenuItem(44, "/app/national", "menu.assigned", Set.of(Roles.NATIONAL_ASSESSOR));
    }
}
