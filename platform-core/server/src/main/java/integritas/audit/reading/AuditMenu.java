package integritas.audit.reading;

import integritas.identity.Roles;
import integritas.web.MenuItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Set;

/** The entry of the top bar that leads to the audit log. */
@ApplicationScoped
public class AuditMenu {

    private static final int LAST = 90;

    @Produces
    MenuItem audit() {
        return new MenuItem(LAST, "/app/audit", "menu.audit", Set.of(Roles.TENANT_ADMIN));
    }
}
