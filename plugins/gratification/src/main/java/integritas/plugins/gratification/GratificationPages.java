package integritas.plugins.gratification;

import integritas.plugin.api.PluginHost;
import integritas.plugins.gratification.check.CheckPages;
import integritas.plugins.gratification.check.SelfCheck;
import integritas.plugins.gratification.desk.Desk;
import integritas.plugins.gratification.report.Reporting;
import integritas.plugins.gratification.statistics.Oversight;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The pages below {@code /app/plugins/gratification}: each part of the plugin has a folder of its own. */
@Path("")
@RolesAllowed({"tenant-admin", "unit-user", "internal-assessor", "case-handler", "employee"})
public class GratificationPages {

    private final PluginHost host;
    private final SelfCheck check;
    private final Reporting reporting;
    private final Desk desk;
    private final Oversight oversight;

    GratificationPages(PluginHost host, SelfCheck check, Reporting reporting, Desk desk, Oversight oversight) {
        this.host = host;
        this.check = check;
        this.reporting = reporting;
        this.desk = desk;
        this.oversight = oversight;
    }

    @GET
    public Response begin() {
        return host.pages().goTo("/reports");
    }

    @Path("check")
    public CheckPages check() {
        return new CheckPages(host, check, "/check");
    }

    @Path("reports")
    public Object reports() {
        return reporting.pages();
    }

    @Path("desk")
    public Object desk() {
        return desk.pages();
    }

    @Path("statistics")
    public Object statistics() {
        return oversight.pages();
    }
}
