package integritas.calendar.national;

import integritas.identity.Roles;
import integritas.web.Languages;
import integritas.web.format.Csv;
import integritas.workingdays.Holiday;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** A year as a table, to be edited and sent back. */
@Path("central/calendar/{year}/days.csv")
@RequestScoped
@Produces(Csv.TYPE)
@RolesAllowed(Roles.CENTRAL_ADMIN)
public class YearExportPages {

    @Inject
    NationalYears years;

    @GET
    public Response export(@PathParam("year") int year) {
        Csv csv = new Csv();
        csv.row(CsvDays.COLUMNS);
        years.one(year).year().holidays().forEach(day -> csv.row(cells(day)));
        return Response.ok(csv.text())
                .header("Content-Disposition", "attachment; filename=\"calendar-" + year + ".csv\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    static List<String> cells(Holiday day) {
        return List.of(
                day.day().toString(),
                day.kind().code(),
                day.name().in(Languages.INDONESIAN),
                day.name().in(Languages.ENGLISH));
    }
}
