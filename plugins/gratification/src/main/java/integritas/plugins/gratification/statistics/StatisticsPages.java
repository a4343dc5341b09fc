package integritas.plugins.gratification.statistics;

import integritas.plugin.api.PluginHost;
import integritas.plugins.gratification.Years;
import integritas.plugins.gratification.statistics.activity.ActivityPages;
import integritas.plugins.gratification.statistics.nil.NilPages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The figures for people, with their documents, and the pages below. Made for each request. */
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"tenant-admin", "case-handler", "internal-assessor"})
public class StatisticsPages {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final PluginHost host;
    private final Figures figures;

    StatisticsPages(PluginHost host, Figures figures) {
        this.host = host;
        this.figures = figures;
    }

    @GET
    public Response overview(
            @QueryParam("year") @DefaultValue("") String year, @QueryParam("part") @DefaultValue("") String part) {
        Years years = Years.of(year, figures.today().getYear());
        boolean mayRegister = host.person()
                .filter(person -> person.roles().contains("tenant-admin")
                        || person.roles().contains("case-handler"))
                .isPresent();
        Overview overview = figures.of(Span.of(year, part, figures.today()));
        return host.pages()
                .page(
                        "statistics.title",
                        "statistics/overview",
                        new StatisticsView(overview, years.all(), mayRegister));
    }

    @GET
    @Path("report.pdf")
    @Produces("application/pdf")
    public Response pdf(
            @QueryParam("year") @DefaultValue("") String year, @QueryParam("part") @DefaultValue("") String part) {
        SemesterReport report = report(year, part);
        return host.pages().download(report.fileName("pdf"), "application/pdf", report.pdf(host));
    }

    @GET
    @Path("report.xlsx")
    @Produces(XLSX)
    public Response xlsx(
            @QueryParam("year") @DefaultValue("") String year, @QueryParam("part") @DefaultValue("") String part) {
        SemesterReport report = report(year, part);
        byte[] content =
                host.documents().xlsx(new Workbook(report, host.tenant().locale()).sheets());
        return host.pages().download(report.fileName("xlsx"), XLSX, content);
    }

    /** Returns the pages of nil reports. */
    @Path("nil")
    public Object nil() {
        return new NilPages(host);
    }

    /** Returns the pages of the control unit's register. */
    @Path("activities")
    public Object activities() {
        return new ActivityPages(host);
    }

    private SemesterReport report(String year, String part) {
        return figures.report(Span.of(year, part, figures.today()));
    }
}
