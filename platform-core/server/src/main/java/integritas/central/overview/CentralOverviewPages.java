package integritas.central.overview;

import integritas.identity.Roles;
import integritas.web.Page;
import integritas.web.Pages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** How the nation stands, on one page. */
@Path("central")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.CENTRAL_ADMIN)
public class CentralOverviewPages {

    @Inject
    NationalView view;

    @Inject
    Pages pages;

    @GET
    public Page overview() {
        return pages.page(
                "central/overview", OverviewView.of(view, pages.frame().locale()));
    }
}
