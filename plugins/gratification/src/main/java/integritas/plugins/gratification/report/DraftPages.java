package integritas.plugins.gratification.report;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The pages of one form that is being written, or that is for KPK alone. Made for each request. */
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"tenant-admin", "unit-user", "internal-assessor", "case-handler", "employee"})
public class DraftPages {

    private final PluginHost host;
    private final Reporting reporting;
    private final Stages stages;
    private final UUID id;

    DraftPages(PluginHost host, Reporting reporting, UUID id) {
        this.host = host;
        this.reporting = reporting;
        this.stages = new Stages(host, reporting);
        this.id = id;
    }

    @GET
    public Response begin() {
        Draft draft = drafts().one(id);
        return draft.hidden()
                ? host.pages()
                        .page(
                                "report.hidden.title",
                                "report/hidden",
                                MyReports.Begun.of(host, reporting.clocks(), draft))
                : host.pages().goTo(path(Stage.REPORTER));
    }

    @GET
    @Path("{stage}")
    public Response stage(@PathParam("stage") String code, @QueryParam("check") @DefaultValue("") String check) {
        Stage stage = Stage.of(code).orElseThrow(Reports::unknown);
        Draft draft = writing();
        return stages.page(
                draft, stage, check.isEmpty() && stage != Stage.REVIEW ? Stages.Look.QUIET : Stages.Look.CHECKED);
    }

    @POST
    @Path("{stage}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("stage") String code, MultivaluedMap<String, String> sent) {
        Stage stage = Stage.of(code).orElseThrow(Reports::unknown);
        Draft before = writing();
        Typed typed = new Typed(sent);
        Form form = typed.into(before.form(), stage);
        try {
            Draft saved = drafts().save(id, typed.version(), GiftList.after(form, typed.button()));
            return host.pages().goTo(stages.after(saved, stage, typed.button()));
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.STALE) {
                throw refusal;
            }
            return stages.conflict(before.with(form), stage);
        }
    }

    @POST
    @Path("upload")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response attach(List<EntityPart> parts) throws IOException {
        Upload upload = Upload.of(parts);
        try {
            upload.into(drafts(), id);
            return host.pages().goTo(path(Stage.FILES));
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INPUT_NOT_ACCEPTED) {
                throw refusal;
            }
            return stages.refused(writing(), Stage.FILES, refusal);
        }
    }

    @GET
    @Path("files/{file}")
    public Response file(@PathParam("file") UUID file) {
        UUID known = drafts().one(id).form().attachments().stream()
                .map(Form.Attached::file)
                .filter(file::equals)
                .findFirst()
                .orElseThrow(Reports::unknown);
        return host.pages().download(known);
    }

    @POST
    @Path("files/{file}/remove")
    public Response detach(@PathParam("file") UUID file) {
        drafts().detach(id, file);
        return host.pages().goTo(path(Stage.FILES));
    }

    @POST
    @Path("send")
    public Response send(@FormParam("version") @DefaultValue("-1") long version) {
        try {
            Optional<Report> report = reporting.submission().send(id, version);
            return host.pages().goTo(report.map(sent -> "/reports/" + sent.id()).orElse("/reports/drafts/" + id));
        } catch (Refusal refusal) {
            return switch (refusal.kind()) {
                case STALE -> stages.conflict(writing(), Stage.REVIEW);
                case INPUT_NOT_ACCEPTED -> stages.page(writing(), Stage.REVIEW, Stages.Look.CHECKED);
                default -> throw refusal;
            };
        }
    }

    @GET
    @Path("print")
    public Response print() {
        return host.pages()
                .page(
                        "report.sheet.title",
                        "report/print",
                        Sheet.hidden(host, drafts().one(id).form()));
    }

    @GET
    @Path("pdf")
    public Response pdf() {
        Sheet sheet = Sheet.hidden(host, drafts().one(id).form());
        byte[] content = host.documents().pdf("report.sheet.title", "report/paper", sheet);
        return host.pages().download("laporan-gratifikasi.pdf", "application/pdf", content);
    }

    @GET
    @Path("erase")
    public Response askToErase() {
        return host.pages().page("report.erase.title", "report/erase", drafts().one(id));
    }

    @POST
    @Path("erase")
    public Response erase() {
        drafts().erase(id);
        return host.pages().goTo("/reports");
    }

    private Draft writing() {
        Draft draft = drafts().one(id);
        if (draft.hidden()) {
            throw Reports.unknown();
        }
        return draft;
    }

    private Drafts drafts() {
        return reporting.drafts();
    }

    private String path(Stage stage) {
        return "/reports/drafts/" + id + "/" + stage.code();
    }
}
