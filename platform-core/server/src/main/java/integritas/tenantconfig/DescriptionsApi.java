package integritas.tenantconfig;

import integritas.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;

/** Descriptions of tenants, as operators keep them in files: what one would change, and its application. */
@Path("central/descriptions/{alias}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, DescriptionsApi.YAML})
@RolesAllowed(Roles.CENTRAL_ADMIN)
public class DescriptionsApi {

    /** The media type of YAML (RFC 9512). JSON is YAML too, so one reader does for both. */
    static final String YAML = "application/yaml";

    @Inject
    Descriptions descriptions;

    @POST
    @Path("plan")
    public JsonObject plan(
            @PathParam("alias") String alias, @QueryParam("overwrite") Set<String> overwritten, String content) {
        return json(descriptions.plan(alias, content, overwritten));
    }

    @PUT
    public JsonObject apply(
            @PathParam("alias") String alias, @QueryParam("overwrite") Set<String> overwritten, String content) {
        return json(descriptions.apply(alias, content, overwritten));
    }

    private static JsonObject json(Plan plan) {
        JsonArrayBuilder changes = Json.createArrayBuilder();
        plan.changes()
                .forEach(change -> changes.add(Json.createObjectBuilder()
                        .add("field", change.field())
                        .add("verdict", change.verdict().word())
                        .add("current", change.current())
                        .add("declared", change.declared())));
        return Json.createObjectBuilder()
                .add("alias", plan.alias())
                .add("outcome", plan.outcome().word())
                .add("changes", changes)
                .build();
    }
}
