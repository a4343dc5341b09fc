package integritas.assessment;

import integritas.identity.Roles;
import integritas.web.MenuItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Set;

/** The entries of the top bar that lead to assessments. */
@ApplicationScoped
public class AssessmentMenu {

    @Produces
    MenuItem home() {
        return new MenuItem(0, MenuItem.HOME, "menu.home", Set.of());
    }

    @Produces
    MenuItem assessments() {
        return new MenuItem(
                10,
                "/app/assessments",
                "menu.assessments",
                Set.of(Roles.TENANT_ADMIN, Roles.UNIT_USER, Roles.INTERNAL_ASSESSOR));
    }
}
