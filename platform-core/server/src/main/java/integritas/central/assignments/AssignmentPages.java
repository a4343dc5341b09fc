package integritas.central.assignments;

import integritas.identity.Roles;
import integritas.national.Candidate;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.tenant.RegisterEntry;
import integritas.web.Page;
import integritas.web.Pages;
import integritas.web.Rows;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;

/** The assessments of one tenant: who may read them for the nation, and the forms that give and take that. */
@Path("central/assignments/{alias}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.CENTRAL_ADMIN)
public class AssignmentPages {

    @Inject
    Assigning assigning;

    @Inject
    Pages pages;

    @PathParam("alias")
    String alias = "";

    @GET
    public Page list(@QueryParam("q") @DefaultValue("") String text, @QueryParam("page") @DefaultValue("1") int page) {
        return pages.page("central/assignable", view(text, page, GivingForm.EMPTY));
    }

    /** A fault is said beside the form, and nothing chosen is lost. */
    @POST
    public Response give(MultivaluedMap<String, String> fields) {
        GivingForm form = GivingForm.sent(fields);
        try {
            assigning.give(alias, form.assessor(), form.keys(), form.note());
            return pages.goTo(AssignmentsPages.LIST + "/" + alias + form.origin());
        } catch (ProblemException problem) {
            if (problem.problem() != Problem.INPUT_NOT_ACCEPTED) {
                throw problem;
            }
            return pages.page(
                    problem.problem().status(),
                    "central/assignable",
                    view(form.text(), form.page(), form.with(problem.faults())));
        }
    }

    @GET
    @Path("{assessment}/{username}")
    public Page confirm(@PathParam("assessment") UUID assessment, @PathParam("username") String username) {
        return pages.page(
                "central/release",
                ReleaseView.of(assigning.tenant(alias), assigning.candidate(alias, assessment), username));
    }

    @POST
    @Path("{assessment}/{username}")
    public Response take(@PathParam("assessment") UUID assessment, @PathParam("username") String username) {
        assigning.take(alias, assessment, username);
        return pages.goTo(AssignmentsPages.LIST + "/" + alias);
    }

    private AssignableView view(String text, int page, GivingForm form) {
        RegisterEntry entry = assigning.tenant(alias);
        Rows<Candidate> rows = Rows.of(
                AssignmentsPages.LIST + "/" + alias, Map.of("q", text), page, assigning.candidates(alias, text));
        return new AssignableView(entry, rows, assigning.assessors(), form);
    }
}
