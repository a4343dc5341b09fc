package integritas.plugins.gratification;

import integritas.plugins.gratification.report.Reporting;
import jakarta.ws.rs.Path;

/** The operations below {@code /api/v1/plugins/gratification}: each part of the plugin has a folder of its own. */
@Path("")
public class GratificationApi {

    private final Reporting reporting;

    GratificationApi(Reporting reporting) {
        this.reporting = reporting;
    }

    @Path("reports")
    public Object reports() {
        return reporting.api();
    }
}
