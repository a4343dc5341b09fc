package integritas.plugins.gratification.report;

import integritas.plugin.api.PluginHost;
import integritas.plugin.api.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The reporter's operations. Made for each request. */
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"tenant-admin", "unit-user", "internal-assessor", "case-handler", "employee"})
public class ReportApi {

    private final PluginHost host;
    private final Reporting reporting;
    private final ReportJson json;

    ReportApi(PluginHost host, Reporting reporting) {
        this.host = host;
        this.reporting = reporting;
        this.json = new ReportJson(reporting);
    }

    @GET
    public JsonArray list() {
        return json.list(MyReports.of(host, reporting));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response begin(@Nullable JsonObject sent) {
        Form form = FormJson.read(object(sent));
        Draft draft = reporting.drafts().begin(Form.EMPTY.replacedBy(form));
        return Response.status(Response.Status.CREATED)
                .entity(json.draft(draft, reporting.submission().faults(draft.form())))
                .build();
    }

    @GET
    @Path("{id}")
    public JsonObject get(@PathParam("id") UUID id) {
        Optional<Draft> draft = reporting.drafts().mine().stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
        return draft.map(one -> json.draft(one, reporting.submission().faults(one.form())))
                .orElseGet(() -> json.report(reporting.own(id)));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject save(@PathParam("id") UUID id, @Nullable JsonObject sent) {
        Draft draft = reporting.drafts().save(id, version(sent), FormJson.read(object(sent)));
        return json.draft(draft, reporting.submission().faults(draft.form()));
    }

    @DELETE
    @Path("{id}")
    public void erase(@PathParam("id") UUID id) {
        reporting.drafts().erase(id);
    }

    @POST
    @Path("{id}/files")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response attach(
            @PathParam("id") UUID id,
            @QueryParam("name") @DefaultValue("") String name,
            @QueryParam("proof") @DefaultValue("OTHER") String proof,
            @QueryParam("gift") @Nullable UUID gift,
            InputStream content) {
        Proof shown = Choices.of(Proof.class, proof).orElse(Proof.OTHER);
        Draft draft = reporting.drafts().attach(id, shown, Optional.ofNullable(gift), name, content);
        return Response.status(Response.Status.CREATED)
                .entity(json.draft(draft, reporting.submission().faults(draft.form())))
                .build();
    }

    @POST
    @Path("{id}/submission")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject submit(@PathParam("id") UUID id, @Nullable JsonObject sent) {
        Optional<Report> report = reporting.submission().send(id, version(sent));
        return report.map(json::report)
                .orElseGet(() -> json.draft(reporting.drafts().one(id), List.of()));
    }

    private static JsonObject object(@Nullable JsonObject sent) {
        return sent == null ? JsonValue.EMPTY_JSON_OBJECT : sent;
    }

    private static long version(@Nullable JsonObject sent) {
        if (object(sent).get("version") instanceof JsonNumber number
                && number.isIntegral()
                && number.bigIntegerValue().bitLength() < Long.SIZE) {
            return number.longValue();
        }
        throw new Refusal(
                Refusal.Kind.INPUT_NOT_ACCEPTED,
                "no version",
                List.of(FormFault.of("version", "version-missing").toFault()));
    }
}
