package integritas.plugins.gratification.desk;

import integritas.plugin.api.Refusal;
import integritas.plugins.gratification.report.Report;
import jakarta.annotation.security.RolesAllowed;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The control unit's operations. Made for each request. */
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Handler.ROLE)
public class DeskApi {

    private final Desk desk;
    private final DeskJson json;

    DeskApi(Desk desk) {
        this.desk = desk;
        this.json = new DeskJson(desk);
    }

    @GET
    @Path("reports")
    public JsonObject list(@BeanParam QueueParams params) {
        return json.queue(desk.queue().page(params.filter()), desk.queue().hidden());
    }

    @GET
    @Path("reports/{id}")
    public JsonObject get(@PathParam("id") UUID id) {
        Report report = desk.dossier().one(id);
        return json.report(report, desk.dossier().closed(report));
    }

    /** A reading with a trace: a POST, as it writes who read. */
    @POST
    @Path("reports/{id}/identity")
    public JsonObject identity(@PathParam("id") UUID id) {
        Report report = desk.dossier().one(id);
        return json.report(report, desk.dossier().opened(report));
    }

    @POST
    @Path("reports/{id}/steps")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject step(@PathParam("id") UUID id, @Nullable JsonObject sent) {
        DeskBody body = new DeskBody(sent == null ? JsonValue.EMPTY_JSON_OBJECT : sent);
        Action action = Action.of(body.text("action")).orElseThrow(() -> DeskFault.refusal("action", "step-not-open"));
        Report report = desk.handling().take(id, action, body.step());
        return json.report(report, desk.dossier().closed(report));
    }

    @POST
    @Path("reports/{id}/objects/{gift}/acts")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response act(@PathParam("id") UUID id, @PathParam("gift") UUID gift, @Nullable JsonObject sent) {
        DeskBody body = new DeskBody(sent == null ? JsonValue.EMPTY_JSON_OBJECT : sent);
        Custody added = desk.objects().add(id, gift, body.custody());
        return Response.status(Response.Status.CREATED)
                .entity(DeskJson.custody(added).build())
                .build();
    }

    @GET
    @Path("custody")
    public JsonArray custody(@QueryParam("page") @DefaultValue("1") int page) {
        return json.kept(desk.objects().kept(Math.max(1, page)));
    }

    @GET
    @Path("givers")
    public JsonArray givers(
            @QueryParam("q") @DefaultValue("") String text, @QueryParam("page") @DefaultValue("1") int page) {
        return json.givers(desk.links().known(text.strip(), Math.max(1, page)));
    }

    /** @throws Refusal NOT_FOUND */
    @GET
    @Path("givers/{print}")
    public JsonObject giver(@PathParam("print") String print, @QueryParam("page") @DefaultValue("1") int page) {
        return json.giver(desk.links().of(print, Math.max(1, page)));
    }
}
