package integritas.calendar.agency;

import integritas.identity.Roles;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.web.Body;
import integritas.workingdays.LocalDay;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** The calendar of the caller's tenant: its rules, its own days, and its years. */
@Path("settings/calendar")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.TENANT_ADMIN)
public class AgencyCalendarApi {

    @Inject
    AgencyCalendar calendar;

    @Inject
    Clock clock;

    @GET
    public JsonObject get() {
        return CalendarJson.of(calendar.calendar());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject decide(@Nullable JsonValue sent) {
        Body body = new Body(sent);
        int week = body.whole("week");
        String jointLeave = body.text("jointLeave");
        body.requireSound();
        calendar.decide(LocalDayCheck.rules(week, jointLeave));
        return get();
    }

    @GET
    @Path("years/{year}")
    public JsonObject year(@PathParam("year") int year) {
        return CalendarJson.of(Reach.of(clock).year(year, calendar.calendar()));
    }

    @PUT
    @Path("days/{day}")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject put(@PathParam("day") String day, @Nullable JsonValue sent) {
        Body body = new Body(sent);
        String kind = body.text("kind");
        String name = body.text("name");
        body.requireSound();
        LocalDay wanted = LocalDayCheck.day(day, kind, name, Reach.of(clock));
        calendar.put(wanted);
        return CalendarJson.of(wanted).build();
    }

    @DELETE
    @Path("days/{day}")
    public void remove(@PathParam("day") String day) {
        calendar.remove(LocalDayCheck.date(day)
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND, "no day by that name")));
    }
}
