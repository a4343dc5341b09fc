package integritas.plugins.outreach;

import integritas.plugin.api.PluginHost;
import integritas.plugin.api.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The log for people, below {@code /app/plugins/outreach}. Made for each request. */
@Path("")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"tenant-admin", "unit-user", "internal-assessor", "case-handler", "employee"})
public class OutreachPages {

    private final PluginHost host;
    private final Outreach outreach;

    OutreachPages(PluginHost host, Outreach outreach) {
        this.host = host;
        this.outreach = outreach;
    }

    @GET
    public Response list() {
        return page(new NewEvent("", "", ""), List.of());
    }

    @POST
    @RolesAllowed({"tenant-admin", "unit-user"})
    public Response add(
            @FormParam("heldOn") @DefaultValue("") String heldOn,
            @FormParam("topic") @DefaultValue("") String topic,
            @FormParam("participants") @DefaultValue("") String participants) {
        NewEvent typed = new NewEvent(heldOn, topic, participants);
        try {
            outreach.add(typed);
            return host.pages().goTo("/");
        } catch (Refusal refusal) {
            return page(typed, refusal.faults());
        }
    }

    private Response page(NewEvent typed, List<Refusal.Fault> faults) {
        boolean mayAdd = host.person()
                .filter(person -> person.roles().contains("tenant-admin")
                        || person.roles().contains("unit-user"))
                .isPresent();
        return host.pages().page("title", "list", new OutreachView(outreach.events(), mayAdd, typed, faults));
    }
}
