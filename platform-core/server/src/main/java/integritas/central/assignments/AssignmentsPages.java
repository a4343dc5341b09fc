package integritas.central.assignments;

import integritas.identity.Roles;
import integritas.national.AssignmentPart;
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

/** All assignments, by assessor or by tenant. What is looked for stands in the address, so that it can be sent on. */
@Path("central/assignments")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.CENTRAL_ADMIN)
public class AssignmentsPages {

    static final String LIST = "/app/central/assignments";

    @Inject
    Assigning assigning;

    @Inject
    Pages pages;

    @GET
    public Page list(@BeanParam AssignmentsQuery query) {
        AssignmentPart part = assigning.search(query.search());
        return pages.page("central/assignments", new AssignmentsView(query, query.rows(part)));
    }
}
