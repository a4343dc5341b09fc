package integritas.assessment;

import integritas.identity.Roles;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.web.Page;
import integritas.web.Pages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** One assessment as a whole: where it stands, and the steps that hand it over or give it back. */
@Path("assessments/{id}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.TENANT_ADMIN, Roles.UNIT_USER, Roles.INTERNAL_ASSESSOR})
public class AssessmentPages {

    @Inject
    Assessments assessments;

    @Inject
    Pages pages;

    @PathParam("id")
    UUID id = new UUID(0, 0);

    @GET
    public Page overview() {
        return pages.page("assessment/overview", view());
    }

    @GET
    @Path("submit")
    public Page confirmSubmission() {
        return pages.page("assessment/submit", view());
    }

    @POST
    @Path("submit")
    public Response submit() {
        assessments.move(id, "submitted", "");
        return pages.goTo("/app/assessments/" + id);
    }

    @GET
    @Path("return")
    public Page confirmReturn() {
        return pages.page("assessment/return", new ReturnView(view(), false));
    }

    /** A note is obligatory: without one, the page is shown again and says so. */
    @POST
    @Path("return")
    public Response giveBack(@FormParam("note") @DefaultValue("") String note) {
        try {
            assessments.move(id, "draft", note.strip());
            return pages.goTo("/app/assessments/" + id);
        } catch (ProblemException problem) {
            if (problem.problem() != Problem.INPUT_NOT_ACCEPTED) {
                throw problem;
            }
            return pages.page(problem.problem().status(), "assessment/return", new ReturnView(view(), true));
        }
    }

    private OverviewView view() {
        return OverviewView.of(House.OWN, assessments.sheet(id), assessments.mayGiveBack(id));
    }
}
