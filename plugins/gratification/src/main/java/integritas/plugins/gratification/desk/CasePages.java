package integritas.plugins.gratification.desk;

import integritas.plugin.api.PluginHost;
import integritas.plugin.api.Refusal;
import integritas.plugins.gratification.report.Form;
import integritas.plugins.gratification.report.Report;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The pages of one report at the desk. Made for each request. */
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Handler.ROLE)
public class CasePages {

    private final PluginHost host;
    private final Desk desk;
    private final UUID id;

    CasePages(PluginHost host, Desk desk, UUID id) {
        this.host = host;
        this.desk = desk;
        this.id = id;
    }

    @GET
    public Response report(@Context UriInfo address) {
        Report report = desk.dossier().one(id);
        Form form = desk.dossier().closed(report);
        return page(report, Lines.closed(host, form), false, Answers.of(address.getQueryParameters()));
    }

    /** Opens who the reporter is and where givers live, for this answer alone. */
    @POST
    @Path("identity")
    public Response identity() {
        Report report = desk.dossier().one(id);
        Form form = desk.dossier().opened(report);
        return page(report, Lines.opened(host, form), true, Map.of());
    }

    @POST
    @Path("sheet")
    public Response sheet() {
        return host.pages()
                .page("desk.sheet.title", "desk/sheet", desk.forwarding().sheet(id));
    }

    @POST
    @Path("package")
    @Produces("application/zip")
    public Response packed() {
        KpkPackage content = desk.forwarding().packed(id);
        return host.pages().download(content.name(), "application/zip", content.size(), content);
    }

    @GET
    @Path("files/{file}")
    public Response file(@PathParam("file") UUID file) {
        return host.pages().download(desk.dossier().file(id, file));
    }

    @Path("steps/{action}")
    public Object step(@PathParam("action") String code) {
        Action action = Action.of(code).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "no such step"));
        return new StepPages(host, desk, id, action);
    }

    @Path("objects/{gift}")
    public Object object(@PathParam("gift") UUID gift) {
        return new ObjectPages(host, desk, id, gift);
    }

    private Response page(
            Report report, List<Lines.Part> parts, boolean opened, Map<UUID, Map<String, String>> answers) {
        Dossier dossier = desk.dossier();
        boolean own =
                host.person().filter(person -> Handler.isOwn(report, person)).isPresent();
        CaseView.Standing standing = new CaseView.Standing(
                own,
                dossier.isErased(report),
                dossier.running(report),
                dossier.met(report),
                dossier.steps(report),
                dossier.attachments(report),
                dossier.proceedings(report));
        CaseView view = new CaseView(
                report,
                parts,
                opened,
                standing,
                desk.handling().open(report),
                desk.verdicts().set(report),
                desk.verdicts().of(report, answers),
                desk.links().hints(report.id()),
                desk.objects().of(report),
                List.of());
        return host.pages().page("desk.case.title", "desk/case", view, report.title());
    }
}
