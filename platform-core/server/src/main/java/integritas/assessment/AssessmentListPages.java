package integritas.assessment;

import integritas.identity.Roles;
import integritas.web.Page;
import integritas.web.Pages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** All assessments a person may see. What is looked for and the page stand in the address, so that it can be sent on. */
@Path("assessments")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.TENANT_ADMIN, Roles.UNIT_USER, Roles.INTERNAL_ASSESSOR})
public class AssessmentListPages {

    @Inject
    Assessments assessments;

    @Inject
    Pages pages;

    @GET
    public Page list(
            @QueryParam("q") @DefaultValue("") String text, @QueryParam("page") @DefaultValue("1") int number) {
        return pages.page("assessment/list", ListView.of(text, number, assessments.visible(text)));
    }
}
