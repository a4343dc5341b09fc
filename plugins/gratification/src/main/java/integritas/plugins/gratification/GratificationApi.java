package integritas.plugins.gratification;

import integritas.plugins.gratification.check.CheckApi;
import integritas.plugins.gratification.check.SelfCheck;
import integritas.plugins.gratification.desk.Desk;
import integritas.plugins.gratification.report.Reporting;
import integritas.plugins.gratification.statistics.Oversight;
import jakarta.ws.rs.Path;

/** The operations below {@code /api/v1/plugins/gratification}: each part of the plugin has a folder of its own. */
@Path("")
public class GratificationApi {

    private final SelfCheck check;
    private final Reporting reporting;
    private final Desk desk;
    private final Oversight oversight;

    GratificationApi(SelfCheck check, Reporting reporting, Desk desk, Oversight oversight) {
        this.check = check;
        this.reporting = reporting;
        this.desk = desk;
        this.oversight = oversight;
    }

    @Path("check")
    public CheckApi check() {
        return new CheckApi(check);
    }

    @Path("reports")
    public Object reports() {
        return reporting.api();
    }

    @Path("desk")
    public Object desk() {
        return desk.api();
    }

    @Path("statistics")
    public Object statistics() {
        return oversight.api();
    }
}
