package integritas.plugins.gratification.report;

import integritas.plugin.api.PluginHost;
import integritas.plugin.api.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The reporter's pages: what was reported, what is being written. Made for each request. */
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"tenant-admin", "unit-user", "internal-assessor", "case-handler", "employee"})
public class ReportPages {

    private final PluginHost host;
    private final Reporting reporting;

    ReportPages(PluginHost host, Reporting reporting) {
        this.host = host;
        this.reporting = reporting;
    }

    @GET
    public Response list() {
        return list(MyReports.of(host, reporting));
    }

    @POST
    public Response begin(@FormParam("kind") @DefaultValue("") String kind) {
        ReportKind chosen = Choices.of(ReportKind.class, kind).orElse(ReportKind.RECEIPT);
        try {
            Draft draft = reporting.drafts().begin(new KnownReporter(host).form(chosen));
            return host.pages().goTo("/reports/drafts/" + draft.id() + "/" + Stage.REPORTER.code());
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INPUT_NOT_ACCEPTED) {
                throw refusal;
            }
            return list(MyReports.of(host, reporting).saying(refusal));
        }
    }

    private Response list(MyReports view) {
        return host.pages().page("report.list.title", "report/list", view);
    }

    @Path("drafts/{id}")
    public Object draft(@PathParam("id") UUID id) {
        return new DraftPages(host, reporting, id);
    }

    @GET
    @Path("{id}")
    public Response report(@PathParam("id") UUID id) {
        return host.pages()
                .page("report.one.title", "report/report", SentReport.of(host, reporting, reporting.own(id)));
    }

    @POST
    @Path("{id}/complete")
    public Response complete(@PathParam("id") UUID id) {
        Report report = reporting.own(id);
        if (report.state() != ReportState.TO_BE_COMPLETED) {
            throw Reports.unknown();
        }
        Draft draft = reporting.drafts().reopen(id, new ReportForm(reporting.reports()).of(report));
        return host.pages().goTo("/reports/drafts/" + draft.id() + "/" + Stage.REVIEW.code());
    }

    @GET
    @Path("{id}/print")
    public Response print(@PathParam("id") UUID id) {
        return host.pages().page("report.sheet.title", "report/print", sheet(id));
    }

    @GET
    @Path("{id}/pdf")
    public Response pdf(@PathParam("id") UUID id) {
        Sheet sheet = sheet(id);
        byte[] content = host.documents().pdf("report.sheet.title", "report/paper", sheet);
        return host.pages().download("laporan-gratifikasi-" + sheet.number() + ".pdf", "application/pdf", content);
    }

    @GET
    @Path("{id}/files/{file}")
    public Response file(@PathParam("id") UUID id, @PathParam("file") UUID file) {
        Report report = reporting.own(id);
        UUID known = reporting.reports().attachments(report.id()).stream()
                .map(Attachment::id)
                .filter(file::equals)
                .findFirst()
                .orElseThrow(Reports::unknown);
        return host.pages().download(known);
    }

    private Sheet sheet(UUID id) {
        Report report = reporting.own(id);
        Form form = new ReportForm(reporting.reports()).of(report);
        return Sheet.of(host, form, report.title(), report.reportedOn());
    }
}
