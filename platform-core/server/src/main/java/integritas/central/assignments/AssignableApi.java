package integritas.central.assignments;

import integritas.identity.Roles;
import integritas.national.AssignmentJson;
import integritas.web.Body;
import integritas.web.Listing;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The assessments of one tenant that assessors can be assigned to, and who is. */
@Path("central/tenants/{alias}/assessments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CENTRAL_ADMIN)
public class AssignableApi {

    @Inject
    Assigning assigning;

    @PathParam("alias")
    String alias = "";

    @GET
    public JsonObject list(@BeanParam Listing listing) {
        return listing.page(assigning.candidates(alias, listing.text()), AssignmentJson::of);
    }

    @PUT
    @Path("{id}/assessors/{person}")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject give(@PathParam("id") UUID id, @PathParam("person") String person, @Nullable JsonValue sent) {
        Body body = new Body(sent);
        String note = body.optionalText("note").orElse("");
        body.requireSound();
        assigning.give(alias, person, List.of(id), note);
        return AssignmentJson.of(assigning.candidate(alias, id)).build();
    }

    @DELETE
    @Path("{id}/assessors/{person}")
    public void take(@PathParam("id") UUID id, @PathParam("person") String person) {
        assigning.take(alias, id, person);
    }
}
