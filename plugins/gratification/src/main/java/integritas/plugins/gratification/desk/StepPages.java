package integritas.plugins.gratification.desk;

import integritas.plugin.api.PluginHost;
import integritas.plugin.api.Refusal;
import integritas.plugin.api.Refusal.Fault;
import integritas.plugins.gratification.report.Report;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The page of one step: says what it does, asks for what it needs, and takes it. Made for each request. */
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Handler.ROLE)
public class StepPages {

    private final PluginHost host;
    private final Desk desk;
    private final UUID id;
    private final Action action;

    StepPages(PluginHost host, Desk desk, UUID id, Action action) {
        this.host = host;
        this.desk = desk;
        this.id = id;
        this.action = action;
    }

    @GET
    public Response ask() {
        Report report = desk.dossier().one(id);
        Handler.requireOf(host, report);
        if (!desk.handling().open(report).contains(action)) {
            return host.pages().goTo(back());
        }
        Map<String, String> begun = Map.of(Input.DAY.code(), Today.of(host).toString());
        return page(report, StepForm.of(report.version(), begun), List.of(), false);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(MultivaluedMap<String, String> fields) {
        return take(Sent.of(fields));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response takeWithFile(List<EntityPart> parts) throws IOException {
        return take(Sent.of(parts));
    }

    private Response take(Sent sent) {
        StepForm form = new StepForm(sent.number("version"), sent.texts(), sent.file());
        try {
            desk.handling().take(id, action, form);
            return host.pages().goTo(back());
        } catch (Refusal refusal) {
            return switch (refusal.kind()) {
                case STALE -> page(desk.dossier().one(id), form, List.of(), true);
                case INPUT_NOT_ACCEPTED -> page(desk.dossier().one(id), form, refusal.faults(), false);
                default -> throw refusal;
            };
        }
    }

    /** What was typed is never lost: a form that was not taken is shown again, with the report as it is now. */
    private Response page(Report report, StepForm form, List<Fault> faults, boolean stale) {
        StepForm shown = new StepForm(report.version(), form.typed(), form.file());
        StepView view = new StepView(report, action, shown, Way.after(report.state()), faults, stale);
        String title = "desk.action." + action.code();
        return host.pages().page(title, "desk/step", view);
    }

    private String back() {
        return "/desk/reports/" + id;
    }
}
