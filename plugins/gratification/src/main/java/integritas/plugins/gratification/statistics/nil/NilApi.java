package integritas.plugins.gratification.statistics.nil;

import integritas.plugin.api.PluginHost;
import integritas.plugin.api.Refusal;
import integritas.plugins.gratification.Wording;
import integritas.plugins.gratification.Years;
import jakarta.annotation.security.RolesAllowed;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Nil reports for programs. */
@Produces(MediaType.APPLICATION_JSON)
public class NilApi {

    private final PluginHost host;
    private final NilReports nilReports;

    public NilApi(PluginHost host) {
        this.host = host;
        this.nilReports = new NilReports(host);
    }

    @GET
    @RolesAllowed({"tenant-admin", "case-handler", "unit-user"})
    public JsonObject year(@QueryParam("year") @DefaultValue("") String typed) {
        int now = LocalDate.ofInstant(host.clock().instant(), host.tenant().zone())
                .getYear();
        return json(nilReports.visible(Years.of(typed, now).chosen()));
    }

    /** @throws Refusal as {@link NilReports#declare} */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("unit-user")
    public Response declare(@Nullable JsonObject sent) {
        JsonObject body = sent == null ? JsonValue.EMPTY_JSON_OBJECT : sent;
        NilPeriod period = nilReports.declare(unit(text(body, "unit")), text(body, "period"));
        return Response.status(Response.Status.CREATED)
                .entity(Json.createObjectBuilder()
                        .add("unit", text(body, "unit"))
                        .add("period", period.code())
                        .add("state", "nil")
                        .build())
                .build();
    }

    private static JsonObject json(NilYear year) {
        JsonArrayBuilder units = Json.createArrayBuilder();
        year.lines()
                .forEach(line -> units.add(Json.createObjectBuilder()
                        .add("id", line.unit().id().toString())
                        .add("code", line.unit().code())
                        .add("name", line.unit().name())
                        .add("periods", periods(line))));
        return Json.createObjectBuilder()
                .add("year", year.year())
                .add("complete", year.complete())
                .add("units", units)
                .build();
    }

    private static JsonArrayBuilder periods(NilYear.Line line) {
        JsonArrayBuilder periods = Json.createArrayBuilder();
        line.cells()
                .forEach(cell -> periods.add(Json.createObjectBuilder()
                        .add("period", cell.period().code())
                        .add("state", cell.state().code())));
        return periods;
    }

    private static UUID unit(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new Refusal(
                    Refusal.Kind.INPUT_NOT_ACCEPTED,
                    "not a unit",
                    List.of(new Refusal.Fault("unit", "unit-not-accepted", Wording.of("statistics.fault.unit"))));
        }
    }

    private static String text(JsonObject body, String name) {
        return Optional.ofNullable(body.get(name))
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).getString())
                .orElse("");
    }
}
