package integritas.central.roles;

import integritas.identity.Roles;
import integritas.web.Body;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The roles that are held across tenants, and who holds them. */
@Path("central/roles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CENTRAL_ADMIN)
public class CentralRolesApi {

    @Inject
    NationalRoles roles;

    @GET
    public JsonObject holders() {
        return json();
    }

    @POST
    @Path("given")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject give(@Nullable JsonValue sent) {
        return change(sent, roles::give);
    }

    @POST
    @Path("taken")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject take(@Nullable JsonValue sent) {
        return change(sent, roles::take);
    }

    private JsonObject change(@Nullable JsonValue sent, NationalRoles.Change change) {
        Body body = new Body(sent);
        String person = body.text("person");
        String role = body.text("role");
        String note = body.optionalText("note").orElse("");
        body.requireSound();
        change.make(person, role, note);
        return json();
    }

    private JsonObject json() {
        return Json.createObjectBuilder()
                .add("holders", array(roles.holders(), CentralRolesApi::json))
                .add("history", array(roles.history(), CentralRolesApi::json))
                .build();
    }

    private static <T> JsonArrayBuilder array(List<T> all, Function<T, JsonObjectBuilder> json) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        all.stream().map(json).forEach(array::add);
        return array;
    }

    private static JsonObjectBuilder json(Holder holder) {
        return json(holder.given())
                .add("person", holder.given().person().toString())
                .add("deleted", holder.isDeleted());
    }

    private static JsonObjectBuilder json(RoleChange change) {
        return Json.createObjectBuilder()
                .add("username", change.username())
                .add("name", change.name())
                .add("role", change.role())
                .add("held", change.held())
                .add("at", change.at().toString())
                .add("by", change.by())
                .add("note", change.note());
    }
}
