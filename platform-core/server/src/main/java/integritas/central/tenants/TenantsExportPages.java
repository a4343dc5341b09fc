package integritas.central.tenants;

import integritas.identity.Roles;
import integritas.web.Frame;
import integritas.web.Pages;
import integritas.web.format.Csv;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The tenants that a list shows, on all its pages, as a file for spreadsheets. */
@Path("central/tenants.csv")
@RequestScoped
@Produces(Csv.TYPE)
@RolesAllowed(Roles.CENTRAL_ADMIN)
public class TenantsExportPages {

    @Inject
    CentralTenants tenants;

    @Inject
    Pages pages;

    @GET
    public Response export(@BeanParam TenantsQuery query) {
        Frame frame = pages.frame();
        Csv csv = new Csv();
        csv.row(List.of(
                frame.text("tenant.alias"),
                frame.text("tenant.name"),
                frame.text("tenant.kind"),
                frame.text("tenant.code"),
                frame.text("tenant.state"),
                frame.text("tenant.domains"),
                frame.text("tenant.created"),
                frame.text("tenant.assessments")));
        tenants.search(query.searchForAll()).lines().forEach(line -> csv.row(cells(frame, line)));
        return Response.ok(csv.text())
                .header("Content-Disposition", "attachment; filename=\"tenants.csv\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private static List<String> cells(Frame frame, TenantLine line) {
        return List.of(
                line.entry().alias(),
                line.entry().description().name(),
                frame.text("kind." + line.entry().description().kind()),
                line.entry().description().code(),
                frame.text("tenant.state." + line.entry().state()),
                String.join(" ", line.entry().domains()),
                line.createdAt().toString(),
                Integer.toString(line.assessments()));
    }
}
