package integritas.plugins.gratification.desk;

import integritas.plugin.api.PluginHost;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** The control unit's pages: its queue, its register of objects, who gave to whom. Made for each request. */
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Handler.ROLE)
public class DeskPages {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final PluginHost host;
    private final Desk desk;

    DeskPages(PluginHost host, Desk desk) {
        this.host = host;
        this.desk = desk;
    }

    @GET
    public Response queue(@BeanParam QueueParams params) {
        Queue queue = desk.queue();
        QueueFilter filter = params.filter();
        return host.pages()
                .page(
                        "desk.title",
                        "desk/queue",
                        new QueueView(filter, queue.page(filter), queue.units(), queue.hidden()));
    }

    @GET
    @Path("export.csv")
    public Response csv(@BeanParam QueueParams params) {
        List<QueueRow> rows = desk.queue().exported(params.filter());
        byte[] content = new QueueSheet(host.tenant().locale()).csv(rows);
        return host.pages().download("gratifikasi-antrean.csv", "text/csv", content);
    }

    @GET
    @Path("export.xlsx")
    public Response xlsx(@BeanParam QueueParams params) {
        List<QueueRow> rows = desk.queue().exported(params.filter());
        byte[] content =
                host.documents().xlsx(List.of(new QueueSheet(host.tenant().locale()).sheet(rows)));
        return host.pages().download("gratifikasi-antrean.xlsx", XLSX, content);
    }

    @GET
    @Path("givers")
    public Response givers(
            @QueryParam("q") @DefaultValue("") String text, @QueryParam("page") @DefaultValue("1") int page) {
        String wanted = text.strip();
        return host.pages()
                .page(
                        "desk.givers.title",
                        "desk/givers",
                        new GiversView(wanted, desk.links().known(wanted, Math.max(1, page))));
    }

    @GET
    @Path("givers/{print}")
    public Response giver(@PathParam("print") String print, @QueryParam("page") @DefaultValue("1") int page) {
        return host.pages().page("desk.giver.title", "desk/giver", desk.links().of(print, Math.max(1, page)));
    }

    @GET
    @Path("custody")
    public Response custody(@QueryParam("page") @DefaultValue("1") int page) {
        return host.pages()
                .page("desk.register.title", "desk/register", desk.objects().kept(Math.max(1, page)));
    }

    @Path("reports/{id}")
    public Object report(@PathParam("id") UUID id) {
        return new CasePages(host, desk, id);
    }
}
