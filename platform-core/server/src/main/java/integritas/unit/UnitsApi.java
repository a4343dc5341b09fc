package integritas.unit;

import integritas.idempotency.Creations;
import integritas.identity.Roles;
import integritas.web.Body;
import integritas.web.Listing;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The units of the caller's tenant. */
@Path("units")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class UnitsApi {

    private static final Map<String, Comparator<Unit>> COLUMNS =
            Map.of("name", Comparator.comparing(Unit::name), "code", Comparator.comparing(Unit::code));

    @Inject
    Units units;

    @Inject
    Creations creations;

    @GET
    @RolesAllowed({Roles.TENANT_ADMIN, Roles.UNIT_USER, Roles.INTERNAL_ASSESSOR})
    public JsonObject list(@BeanParam Listing listing) {
        return listing.page(units.visible(listing.text()), COLUMNS, UnitsApi::json);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.TENANT_ADMIN)
    public Response add(@Nullable JsonValue sent, @Nullable @HeaderParam("Idempotency-Key") String key) {
        Body body = new Body(sent);
        String code = body.text("code");
        String name = body.text("name");
        UUID parent = body.optionalId("parent").orElse(null);
        body.requireSound();
        UUID id = creations.once(
                key,
                "unit " + code + " " + name + " " + parent,
                () -> units.add(code, name, parent).id());
        return Response.created(URI.create("units/" + id))
                .entity(json(units.find(id).orElseThrow()).build())
                .build();
    }

    static JsonObjectBuilder json(Unit unit) {
        return Json.createObjectBuilder()
                .add("id", unit.id().toString())
                .add("code", unit.code())
                .add("name", unit.name())
                .add(
                        "parent",
                        unit.parentId()
                                .map(UUID::toString)
                                .<JsonValue>map(Json::createValue)
                                .orElse(JsonValue.NULL));
    }
}
