package integritas.worksheet;

import integritas.assessment.Assessments;
import integritas.assessment.House;
import integritas.evidence.EvidenceFiles;
import integritas.identity.Roles;
import integritas.proposal.Proposals;
import integritas.web.Page;
import integritas.web.Pages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** Everything that was put down, on one long page made for paper. */
@Path("assessments/{id}/print")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.TENANT_ADMIN, Roles.UNIT_USER, Roles.INTERNAL_ASSESSOR})
public class PrintPages {

    @Inject
    Assessments assessments;

    @Inject
    EvidenceFiles files;

    @Inject
    Proposals proposals;

    @Inject
    Pages pages;

    @GET
    public Page all(@PathParam("id") UUID id) {
        return pages.page(
                "worksheet/print",
                PrintView.of(House.OWN, assessments.sheet(id), files.of(id), proposals.accepted(id)));
    }
}
