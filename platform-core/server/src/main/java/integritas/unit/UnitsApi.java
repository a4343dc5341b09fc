package integritas.unit;

import integritas.idempotency.Creations;
import integritas.identity.Roles;
import integritas.problem.Fault;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.unit.UnitChange.Place;
import integritas.web.Body;
import integritas.web.Listing;
import integritas.web.Precondition;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The units of the caller's tenant. */
@Path("units")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class UnitsApi {

    private static final Map<String, Comparator<Unit>> COLUMNS =
            Map.of("name", Comparator.comparing(Unit::name), "code", Comparator.comparing(Unit::code));

    private static final Map<String, Predicate<Unit>> STATES =
            Map.of("active", Unit::isActive, "archived", unit -> !unit.isActive(), "all", unit -> true);

    @Inject
    Units units;

    @Inject
    Creations creations;

    @GET
    @RolesAllowed({Roles.TENANT_ADMIN, Roles.UNIT_USER, Roles.INTERNAL_ASSESSOR})
    public JsonObject list(@BeanParam Listing listing, @QueryParam("state") @DefaultValue("active") String state) {
        Predicate<Unit> wanted = STATES.get(state);
        if (wanted == null) {
            throw new ProblemException(
                    Problem.INPUT_NOT_ACCEPTED, "state unknown", List.of(new Fault("state", "unknown-state")));
        }
        return listing.page(
                units.visible(listing.text()).stream().filter(wanted).toList(), COLUMNS, UnitsApi::json);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.TENANT_ADMIN, Roles.UNIT_USER, Roles.INTERNAL_ASSESSOR})
    public Response one(@PathParam("id") UUID id) {
        return answer(units.require(id));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.TENANT_ADMIN)
    public Response change(
            @PathParam("id") UUID id, @Nullable JsonValue sent, @Nullable @HeaderParam("If-Match") String seen) {
        units.require(id);
        Body body = new Body(sent);
        Optional<String> name = body.member("name").map(value -> body.text("name"));
        Optional<Place> place = body.member("parent").map(value -> new Place(body.optionalId("parent")));
        body.requireSound();
        return answer(units.change(id, Precondition.of(seen), new UnitChange(name, place)));
    }

    @POST
    @Path("{id}/archive")
    @RolesAllowed(Roles.TENANT_ADMIN)
    public Response archive(@PathParam("id") UUID id, @Nullable @HeaderParam("If-Match") String seen) {
        units.require(id);
        return answer(units.archive(id, Precondition.of(seen)));
    }

    @POST
    @Path("{id}/restore")
    @RolesAllowed(Roles.TENANT_ADMIN)
    public Response restore(@PathParam("id") UUID id, @Nullable @HeaderParam("If-Match") String seen) {
        units.require(id);
        return answer(units.restore(id, Precondition.of(seen)));
    }

    private static Response answer(Unit unit) {
        return Response.ok(json(unit).build())
                .header("ETag", Precondition.entityTag(unit.version()))
                .build();
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
                .add("state", unit.state().name().toLowerCase(Locale.ROOT))
                .add(
                        "parent",
                        unit.parentId()
                                .map(UUID::toString)
                                .<JsonValue>map(Json::createValue)
                                .orElse(JsonValue.NULL));
    }
}
