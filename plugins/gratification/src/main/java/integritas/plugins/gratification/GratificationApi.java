package integritas.plugins.gratification;

import integritas.plugins.gratification.check.CheckApi;
import integritas.plugins.gratification.check.SelfCheck;
import integritas.plugins.gratification.desk.Desk;
import integritas.plugins.gratification.report.Reporting;
import jakarta.ws.rs.Path;

/** The operations below {@code /api/v1/plugins/gratification}: each part of the plugin has a folder of its own. */
@Path("")
public class GratificationApi {

    private final Reporting reporting;
    private final SelfCheck check;
    private final Desk desk;

    GratificationApi(Reporting reporting, SelfCheck check, Desk desk) {
        this.reporting = reporting;
        this.check = check;
        this.desk = desk;
    }

    @Path("reports")
    public Object reports() {
        return reporting.api();
    }

    @Path("check")
    public Object check() {
        return new CheckApi(check);
    }

    @Path("desk")
    public Object desk() {
        return desk.api();
    }
}
