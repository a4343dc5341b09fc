package integritas.calendar.agency;

import integritas.calendar.agency.AgencyCalendarView.NewDay;
import integritas.identity.Roles;
import integritas.problem.ProblemException;
import integritas.web.Page;
import integritas.web.Pages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;

/** A tenant's calendar, a year at a time: to read, to print, and to say where it differs from the country's. */
@Path("settings/calendar")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.TENANT_ADMIN)
public class AgencyCalendarPages {

    @Inject
    AgencyCalendar calendar;

    @Inject
    Pages pages;

    @Inject
    Clock clock;

    @QueryParam("year")
    @DefaultValue("0")
    int year;

    @GET
    public Page show() {
        return pages.page("calendar/agency", view(NewDay.NONE, Optional.empty()));
    }

    @POST
    @Path("rules")
    public Response decide(
            @FormParam("week") @DefaultValue("0") int week,
            @FormParam("jointLeave") @DefaultValue("") String jointLeave) {
        return done(NewDay.NONE, () -> calendar.decide(LocalDayCheck.rules(week, jointLeave)));
    }

    @POST
    @Path("days")
    public Response add(
            @FormParam("day") @DefaultValue("") String day,
            @FormParam("kind") @DefaultValue("") String kind,
            @FormParam("name") @DefaultValue("") String name) {
        return done(
                new NewDay(day, kind, name), () -> calendar.add(LocalDayCheck.day(day, kind, name, Reach.of(clock))));
    }

    @POST
    @Path("days/removed")
    public Response remove(@FormParam("day") @DefaultValue("") String day) {
        return done(
                NewDay.NONE,
                () -> calendar.remove(
                        LocalDayCheck.date(day).orElseThrow(() -> LocalDayCheck.refused("day", "date-malformed"))));
    }

    /** What is refused is said on the page itself, and what was typed stays. */
    private Response done(NewDay typed, Runnable change) {
        try {
            change.run();
            return pages.goTo("/app/settings/calendar?year=" + shown());
        } catch (ProblemException refusal) {
            return pages.page(refusal.problem().status(), "calendar/agency", view(typed, Optional.of(refusal)));
        }
    }

    private AgencyCalendarView view(NewDay typed, Optional<ProblemException> refusal) {
        Reach reach = Reach.of(clock);
        return new AgencyCalendarView(reach.year(shown(), calendar.calendar()), reach, typed, refusal);
    }

    private int shown() {
        return year == 0 ? Reach.of(clock).today().getYear() : year;
    }
}
