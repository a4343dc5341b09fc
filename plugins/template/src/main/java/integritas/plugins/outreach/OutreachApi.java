package integritas.plugins.outreach;

import integritas.plugin.api.PluginHost;
import jakarta.annotation.security.RolesAllowed;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The log for programs, below {@code /api/v1/plugins/outreach}. Made for each request. */
@Produces(MediaType.APPLICATION_JSON)
public class OutreachApi {

    private final PluginHost host;
    private final Outreach outreach;

    OutreachApi(PluginHost host, Outreach outreach) {
        this.host = host;
        this.outreach = outreach;
    }

    @GET
    @Path("events")
    @RolesAllowed({"tenant-admin", "unit-user", "internal-assessor", "case-handler", "employee"})
    public JsonArray list() {
        JsonArrayBuilder events = Json.createArrayBuilder();
        outreach.events().forEach(event -> events.add(Outreach.json(event)));
        return events.build();
    }

    @POST
    @Path("events")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"tenant-admin", "unit-user"})
    public Response add(@Nullable JsonObject sent) {
        JsonObject body = sent == null ? JsonValue.EMPTY_JSON_OBJECT : sent;
        Event event = outreach.add(new NewEvent(
                text(body, "heldOn"), text(body, "topic"), text(body, "participants"), text(body, "contact")));
        return Response.status(Response.Status.CREATED)
                .entity(Outreach.json(event).build())
                .build();
    }

    @GET
    @Path("events/{id}/photo")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({"tenant-admin", "unit-user", "internal-assessor", "case-handler", "employee"})
    public Response photo(@PathParam("id") UUID id) {
        return host.pages().download(outreach.photoOf(id));
    }

    @PUT
    @Path("events/{id}/photo")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({"tenant-admin", "unit-user"})
    public void show(@PathParam("id") UUID id, @FormParam("file") EntityPart file) {
        outreach.show(id, file.getFileName().orElse(""), file.getContent());
    }

    private static String text(JsonObject body, String name) {
        JsonValue value = body.getOrDefault(name, JsonValue.NULL);
        if (value instanceof JsonString string) {
            return string.getString();
        }
        return value.equals(JsonValue.NULL) ? "" : value.toString();
    }
}
