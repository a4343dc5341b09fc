package integritas.assessment;

import integritas.idempotency.Creations;
import integritas.identity.Roles;
import integritas.web.Body;
import integritas.web.Listing;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The assessments of the caller's tenant, as far as the caller may see them. */
@Path("assessments")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TENANT_ADMIN, Roles.UNIT_USER, Roles.INTERNAL_ASSESSOR})
public class AssessmentsApi {

    private static final Map<String, Comparator<AssessmentLine>> COLUMNS = Map.of(
            "unit", Comparator.comparing(line -> line.unit().name()),
            "period", Comparator.comparing(line -> line.assessment().period()),
            "points", Comparator.comparing(line -> line.summary().points()),
            "answered", Comparator.comparing(line -> line.summary().answered()));

    @Inject
    Assessments assessments;

    @Inject
    AssessmentJson json;

    @Inject
    Creations creations;

    @GET
    public JsonObject list(@BeanParam Listing listing) {
        return listing.page(assessments.visible(listing.text()), COLUMNS, json::line);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.TENANT_ADMIN, Roles.UNIT_USER})
    public Response open(@Nullable JsonValue sent, @Nullable @HeaderParam("Idempotency-Key") String key) {
        Body body = new Body(sent);
        OpeningRequest request = new OpeningRequest(
                body.id("unit"), body.text("rubric"), body.text("edition"), body.whole("period"), body.text("target"));
        body.requireSound();
        UUID id = creations.once(
                key,
                request.toString(),
                () -> assessments.open(request).assessment().id());
        Sheet sheet = assessments.sheet(id);
        return Response.created(URI.create("assessments/" + id))
                .header("ETag", sheet.entityTag())
                .entity(json.whole(sheet))
                .build();
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id) {
        Sheet sheet = assessments.sheet(id);
        return Response.ok(json.whole(sheet)).header("ETag", sheet.entityTag()).build();
    }

    @GET
    @Path("{id}/scorecard")
    public JsonObject scorecard(@PathParam("id") UUID id, @BeanParam ScorecardChoice choice) {
        return json.scorecard(assessments.sheet(id), choice);
    }

    @POST
    @Path("{id}/transitions")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject move(@PathParam("id") UUID id, @Nullable JsonValue sent) {
        Body body = new Body(sent);
        String to = body.text("to");
        String note = body.optionalText("note").orElse("");
        body.requireSound();
        return json.whole(assessments.move(id, to, note));
    }
}
