package integritas.plugins.outreach;

import integritas.plugin.api.PluginHost;
import integritas.plugin.api.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** The log for people, below {@code /app/plugins/outreach}. Made for each request. */
@Path("")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"tenant-admin", "unit-user", "internal-assessor", "case-handler", "employee"})
public class OutreachPages {

    private static final String PDF = "application/pdf";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final PluginHost host;
    private final Outreach outreach;
    private final OutreachFiles files;

    OutreachPages(PluginHost host, Outreach outreach) {
        this.host = host;
        this.outreach = outreach;
        this.files = new OutreachFiles(host, outreach);
    }

    @GET
    public Response list() {
        return page(new NewEvent("", "", "", ""), List.of());
    }

    @POST
    @RolesAllowed({"tenant-admin", "unit-user"})
    public Response add(
            @FormParam("heldOn") @DefaultValue("") String heldOn,
            @FormParam("topic") @DefaultValue("") String topic,
            @FormParam("participants") @DefaultValue("") String participants,
            @FormParam("contact") @DefaultValue("") String contact) {
        NewEvent typed = new NewEvent(heldOn, topic, participants, contact);
        try {
            outreach.add(typed);
            return host.pages().goTo("/");
        } catch (Refusal refusal) {
            return page(typed, refusal.faults());
        }
    }

    @GET
    @Path("log-{year: [0-9]{4}}.pdf")
    @Produces(PDF)
    public Response pdf(@PathParam("year") int year) {
        return host.pages().download("log-" + year + ".pdf", PDF, files.pdf(year));
    }

    @GET
    @Path("log-{year: [0-9]{4}}.xlsx")
    @Produces(XLSX)
    public Response xlsx(@PathParam("year") int year) {
        return host.pages().download("log-" + year + ".xlsx", XLSX, files.xlsx(year));
    }

    @GET
    @Path("events/{id}")
    public Response show(@PathParam("id") UUID id) {
        return event(id, List.of());
    }

    @GET
    @Path("events/{id}/photo")
    @Produces(MediaType.WILDCARD)
    public Response photo(@PathParam("id") UUID id) {
        return host.pages().download(outreach.photoOf(id));
    }

    @POST
    @Path("events/{id}/photo")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({"tenant-admin", "unit-user"})
    public Response addPhoto(@PathParam("id") UUID id, @FormParam("file") EntityPart file) {
        try {
            outreach.show(id, file.getFileName().orElse(""), file.getContent());
            return host.pages().goTo("/events/" + id);
        } catch (Refusal refusal) {
            return event(id, refusal.faults());
        }
    }

    private Response event(UUID id, List<Refusal.Fault> faults) {
        Event event = outreach.event(id);
        boolean mayChange = mayChange();
        String contact = mayChange ? outreach.contactOf(event) : "";
        return host.pages().page("event", "event", new EventView(event, contact, mayChange, faults), event.topic());
    }

    private boolean mayChange() {
        return host.person()
                .filter(person -> person.roles().contains("tenant-admin")
                        || person.roles().contains("unit-user"))
                .isPresent();
    }

    private Response page(NewEvent typed, List<Refusal.Fault> faults) {
        boolean mayAdd = mayChange();
        return host.pages().page("title", "list", new OutreachView(outreach.events(), mayAdd, typed, faults));
    }
}
