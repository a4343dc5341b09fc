package integritas.calendar.national;

import integritas.identity.Roles;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.web.Page;
import integritas.web.Pages;
import integritas.web.Precondition;
import integritas.workingdays.Decree;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** The country's calendar: looked at, and published or amended from a file after a look at what would change. */
@Path("central/calendar")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.CENTRAL_ADMIN)
public class CentralCalendarPages {

    @Inject
    NationalYears years;

    @Inject
    Pages pages;

    @GET
    public Page list() {
        return pages.page("calendar/years", new YearsView(years.years()));
    }

    @GET
    @Path("{year}")
    public Page one(@PathParam("year") int year) {
        return pages.page("calendar/year", new YearView(years.one(year), Optional.empty(), Optional.empty()));
    }

    /** A preview that a browser without script shows has this address; loading it anew asks for no file and shows the year. */
    @GET
    @Path("{year}/preview")
    public Response back(@PathParam("year") int year) {
        return pages.goTo("/app/central/calendar/" + year);
    }

    @POST
    @Path("{year}/preview")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response preview(
            @PathParam("year") int year, @HeaderParam("Content-Type") String contentType, InputStream body)
            throws IOException {
        PublishedYear now = years.one(year);
        try {
            YearChange change = years.preview(year, DayFile.read(year, DayUpload.text(contentType, body)));
            ProposedYear proposed = new ProposedYear(change, "", "", "", now.version());
            return previewed(200, new YearView(now, Optional.of(proposed), Optional.empty()));
        } catch (ProblemException refusal) {
            return previewed(refusal.problem().status(), new YearView(now, Optional.empty(), Optional.of(refusal)));
        }
    }

    private Response previewed(int status, YearView view) {
        return pages.partOrPage(status, "calendar/preview", "calendar/year", view);
    }

    @POST
    @Path("{year}")
    public Response publish(
            @PathParam("year") int year,
            @FormParam("days") @DefaultValue("[]") String days,
            @FormParam("decree") @DefaultValue("") String decree,
            @FormParam("source") @DefaultValue("") String source,
            @FormParam("note") @DefaultValue("") String note,
            @FormParam("version") @DefaultValue("0") long version) {
        List<DayRow> rows = rows(days);
        PublishedYear now = years.one(year);
        YearChange change = years.preview(year, rows);
        try {
            Decree named = new Decree(decree.strip(), source.strip());
            years.publish(year, Precondition.seen(version), named, note.strip(), rows);
            return pages.goTo("/app/central/calendar/" + year);
        } catch (ProblemException refusal) {
            ProposedYear proposed = new ProposedYear(change, decree, source, note, now.version());
            return pages.page(
                    refusal.problem().status(),
                    "calendar/year",
                    new YearView(now, Optional.of(proposed), Optional.of(refusal)));
        }
    }

    private static List<DayRow> rows(String days) {
        try {
            return DayRow.of(DaysJson.parse(days));
        } catch (JsonException malformed) {
            throw new ProblemException(Problem.MALFORMED_REQUEST, "the days of the form are no JSON");
        }
    }
}
