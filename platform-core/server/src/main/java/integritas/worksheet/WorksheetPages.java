package integritas.worksheet;

import integritas.assessment.Assessments;
import integritas.assessment.House;
import integritas.assessment.Sheet;
import integritas.evidence.EvidenceFiles;
import integritas.evidence.EvidenceView;
import integritas.identity.Roles;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.proposal.Proposals;
import integritas.web.Page;
import integritas.web.Pages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The worksheet, question by question. */
@Path("assessments/{id}/questions")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.TENANT_ADMIN, Roles.UNIT_USER, Roles.INTERNAL_ASSESSOR})
public class WorksheetPages {

    @Inject
    Assessments assessments;

    @Inject
    EvidenceFiles files;

    @Inject
    Proposals proposals;

    @Inject
    Pages pages;

    /** Leads to where there is something to do, or shows what was looked for. */
    @GET
    public Response begin(@PathParam("id") UUID id, @QueryParam("find") @DefaultValue("") String find) {
        Sheet sheet = assessments.sheet(id);
        if (!find.isBlank()) {
            return pages.page(200, "worksheet/found", FoundView.of(House.OWN, sheet, find));
        }
        return pages.goTo(House.OWN.question(id, WorksheetView.begin(sheet, assessments.rights(id))));
    }

    @GET
    @Path("{question}")
    public Page one(@PathParam("id") UUID id, @PathParam("question") String question) {
        Sheet sheet = assessments.sheet(id);
        requireKnown(sheet, question);
        EvidenceView evidence = EvidenceView.of(House.OWN, id, question, files.of(id), sheet.mayAnswer());
        return pages.page(
                "worksheet/page",
                WorksheetView.of(sheet, assessments.rights(id), question, evidence, proposals.on(sheet, question)));
    }

    private static void requireKnown(Sheet sheet, String question) {
        if (sheet.rubric().question(question).isEmpty()) {
            throw new ProblemException(Problem.NOT_FOUND, "no question of this code");
        }
    }
}
