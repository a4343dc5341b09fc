package integritas.calendar.national;

import integritas.identity.Roles;
import integritas.web.Body;
import integritas.web.Listing;
import integritas.web.Precondition;
import integritas.workingdays.Decree;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** The country's calendar, year by year, and what a new decree makes of it. */
@Path("central/calendar")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CENTRAL_ADMIN)
public class CentralCalendarApi {

    @Inject
    NationalYears years;

    @GET
    public JsonObject list(@BeanParam Listing listing) {
        return listing.page(years.years(), YearJson::of);
    }

    @GET
    @Path("{year}")
    public Response one(@PathParam("year") int year) {
        return answer(years.one(year));
    }

    @POST
    @Path("{year}/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject preview(@PathParam("year") int year, @Nullable JsonValue sent) {
        Body body = new Body(sent);
        String file = body.text("file");
        body.requireSound();
        return YearJson.of(years.preview(year, DayFile.read(year, file)));
    }

    @PUT
    @Path("{year}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response publish(
            @PathParam("year") int year, @Nullable JsonValue sent, @Nullable @HeaderParam("If-Match") String seen) {
        Body body = new Body(sent);
        Decree decree =
                new Decree(body.text("decree").strip(), body.text("source").strip());
        String note = body.optionalText("note").orElse("").strip();
        JsonArray days = body.member("days")
                .filter(JsonArray.class::isInstance)
                .map(JsonValue::asJsonArray)
                .orElse(JsonValue.EMPTY_JSON_ARRAY);
        body.requireSound();
        return answer(years.publish(year, Precondition.of(seen), decree, note, DayRow.of(days)));
    }

    private static Response answer(PublishedYear year) {
        return Response.ok(YearJson.of(year))
                .header("ETag", Precondition.entityTag(year.version()))
                .build();
    }
}
