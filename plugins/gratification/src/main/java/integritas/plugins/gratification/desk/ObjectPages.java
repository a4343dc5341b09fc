package integritas.plugins.gratification.desk;

import integritas.plugin.api.PluginHost;
import integritas.plugin.api.Refusal;
import integritas.plugin.api.Refusal.Fault;
import integritas.plugins.gratification.report.Report;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The pages of one object: its chain of custody, what happens to it next, minutes and receipts. Made for each request. */
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Handler.ROLE)
public class ObjectPages {

    private final PluginHost host;
    private final Desk desk;
    private final UUID id;
    private final UUID gift;

    ObjectPages(PluginHost host, Desk desk, UUID id, UUID gift) {
        this.host = host;
        this.desk = desk;
        this.id = id;
        this.gift = gift;
    }

    @GET
    public Response chain() {
        Report report = desk.dossier().one(id);
        int seen = desk.objects().of(report, gift).acts().size();
        return page(report, CustodyForm.blank(seen, Today.of(host)), List.of(), false);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(List<EntityPart> parts) throws IOException {
        Sent sent = Sent.of(parts);
        CustodyForm form = new CustodyForm(
                sent.text("act"),
                (int) sent.number("seen"),
                sent.text("day"),
                sent.text("party"),
                sent.text("whereabouts"),
                sent.text("seal"),
                sent.text("note"),
                sent.file());
        try {
            desk.objects().add(id, gift, form);
            return host.pages().goTo("/desk/reports/" + id + "/objects/" + gift);
        } catch (Refusal refusal) {
            return switch (refusal.kind()) {
                case STALE -> page(desk.dossier().one(id), form, List.of(), true);
                case INPUT_NOT_ACCEPTED -> page(desk.dossier().one(id), form, refusal.faults(), false);
                default -> throw refusal;
            };
        }
    }

    @GET
    @Path("acts/{act}")
    public Response minutes(@PathParam("act") UUID act) {
        MinutesView view = view(act);
        return host.pages().page(view.title(), "desk/minutespage", view);
    }

    @GET
    @Path("acts/{act}/pdf")
    public Response pdf(@PathParam("act") UUID act) {
        MinutesView view = view(act);
        byte[] content = host.documents().pdf(view.title(), "desk/minutes", view);
        return host.pages().download(view.fileName(), "application/pdf", content);
    }

    private MinutesView view(UUID act) {
        Report report = desk.dossier().one(id);
        Objects.Chain chain = desk.objects().of(report, gift);
        Custody record = desk.objects().record(id, act);
        LocalDate recordedOn =
                LocalDate.ofInstant(record.recordedAt(), host.tenant().zone());
        return new MinutesView(host.tenant().name(), report, chain.gift(), record, recordedOn);
    }

    private Response page(Report report, CustodyForm form, List<Fault> faults, boolean stale) {
        Objects.Chain chain = desk.objects().of(report, gift);
        boolean own =
                host.person().filter(person -> Handler.isOwn(report, person)).isPresent();
        CustodyForm shown = new CustodyForm(
                form.act(),
                chain.acts().size(),
                form.day(),
                form.party(),
                form.whereabouts(),
                form.seal(),
                form.note(),
                form.photo());
        return host.pages()
                .page("desk.object.title", "desk/object", new ObjectView(report, chain, own, shown, faults, stale));
    }
}
