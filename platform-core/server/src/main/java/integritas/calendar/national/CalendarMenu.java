package integritas.calendar.national;

import integritas.identity.Roles;
import integritas.web.MenuItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Set;

/** The entry of the top bar that leads central administrators to the calendar. */
@ApplicationScoped
public class CalendarMenu {

    @Produces
    MenuItem calendar() {
        return new MenuItem(45, "/app/central/calendar", "menu.calendar", Set.of(Roles.CENTRAL_ADMIN));
    }
}
