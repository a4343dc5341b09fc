package integritas.central.tenants;

import integritas.identity.Roles;
import integritas.web.Page;
import integritas.web.Pages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** All tenants. What is looked for, the order and the page stand in the address, so that it can be sent on. */
@Path("central/tenants")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.CENTRAL_ADMIN)
public class CentralTenantsPages {

    @Inject
    CentralTenants tenants;

    @Inject
    Pages pages;

    @GET
    public Page list(@BeanParam TenantsQuery query) {
        return pages.page("central/tenants", new TenantsView(query, tenants.search(query.search())));
    }
}
