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
import integritas.proposal.ProposalsView;
import integritas.web.Pages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.UUID;

/** Takes in that a person accepts a proposal. A script gets the parts that changed, a plain form the page again. */
@Path("assessments/{id}/questions/{question}/proposals/{plugin}")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.UNIT_USER)
public class ProposalPages {

    @Inject
    Assessments assessments;

    @Inject
    EvidenceFiles files;

    @Inject
    Proposals proposals;

    @Inject
    Pages pages;

    @PathParam("id")
    UUID id = new UUID(0, 0);

    @PathParam("question")
    String question = "";

    @PathParam("plugin")
    String plugin = "";

    @PUT
    public Response accept(@FormParam("fingerprint") @DefaultValue("") String fingerprint) throws IOException {
        try {
            proposals.accept(id, question, plugin, fingerprint);
        } catch (ProblemException problem) {
            return explained(problem);
        }
        Sheet sheet = assessments.sheet(id);
        EvidenceView evidence = EvidenceView.of(House.OWN, id, question, files.of(id), sheet.mayAnswer());
        return Response.ok(
                        pages.page("worksheet/accepted", AcceptedView.of(sheet, question, evidence, proposed(sheet))))
                .build();
    }

    /** For browsers without scripts. */
    @POST
    public Response acceptAndReturn(@FormParam("fingerprint") @DefaultValue("") String fingerprint) throws IOException {
        proposals.accept(id, question, plugin, fingerprint);
        return pages.goTo("/app/assessments/" + id + "/questions/" + question);
    }

    /** Shows what is proposed now to whoever has read something else. */
    private Response explained(ProblemException problem) {
        if (problem.problem() != Problem.STALE) {
            throw problem;
        }
        return pages.page(problem.problem().status(), "proposal/moved", proposed(assessments.sheet(id)));
    }

    private ProposalsView proposed(Sheet sheet) {
        return ProposalsView.of(sheet, question, proposals.on(sheet, question));
    }
}
