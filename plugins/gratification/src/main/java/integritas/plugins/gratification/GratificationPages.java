package integritas.plugins.gratification;

import integritas.plugin.api.PluginHost;
import integritas.plugins.gratification.check.CheckPages;
import integritas.plugins.gratification.check.SelfCheck;
import integritas.plugins.gratification.desk.Desk;
import integritas.plugins.gratification.report.Reporting;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The pages below {@code /app/plugins/gratification}: each part of the plugin has a folder of its own. */
@Path("")
@RolesAllowed({"tenant-admin", "unit-user", "internal-assessor", "case-handler", "employee"})
public class GratificationPages {

    private final PluginHost host;
    private final Reporting reporting;
    private final SelfCheck check;
    private final Desk desk;

    GratificationPages(PluginHost host, Reporting reporting, SelfCheck check, Desk desk) {
        this.host = host;
        this.reporting = reporting;
        this.check = check;
        this.desk = desk;
    }

    @GET
    public Response begin() {
        return host.pages().goTo("/reports");
    }

    @Path("reports")
    public Object reports() {
        return reporting.pages();
    }

    @Path("check")
    public Object check() {
        return new CheckPages(host, check, "/check");
    }

    @Path("desk")
    public Object desk() {
        return desk.pages();
    }
}
