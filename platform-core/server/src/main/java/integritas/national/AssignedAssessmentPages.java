package integritas.national;

import integritas.assessment.AnswerRights;
import integritas.assessment.OverviewView;
import integritas.evidence.EvidenceView;
import integritas.identity.Roles;
import integritas.national.Reading.Opened;
import integritas.web.Page;
import integritas.web.Pages;
import integritas.worksheet.FoundView;
import integritas.worksheet.PrintView;
import integritas.worksheet.WorksheetView;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An assessment of another's tenant, on the pages that the unit knows as well; nothing can be changed here. */
@Path("national/{alias}/assessments/{id}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.NATIONAL_ASSESSOR)
public class AssignedAssessmentPages {

    @Inject
    Reading reading;

    @Inject
    Pages pages;

    @PathParam("alias")
    String alias = "";

    @PathParam("id")
    UUID id = new UUID(0, 0);

    @GET
    public Page overview() {
        Opened opened = reading.open(alias, id, "overview");
        return pages.page("assessment/overview", OverviewView.of(opened.house(), opened.sheet(), false));
    }

    @GET
    @Path("questions")
    public Response begin(@QueryParam("find") @DefaultValue("") String find) {
        Opened opened = reading.open(alias, id, "answers");
        if (!find.isBlank()) {
            return pages.page(200, "worksheet/found", FoundView.of(opened.house(), opened.sheet(), find));
        }
        return pages.goTo(opened.house().question(id, WorksheetView.begin(opened.sheet(), AnswerRights.READING)));
    }

    @GET
    @Path("questions/{question}")
    public Page one(@PathParam("question") String question) {
        Opened opened = reading.open(alias, id, question);
        EvidenceView evidence = EvidenceView.of(opened.house(), id, question, opened.evidence(), false);
        return pages.page(
                "worksheet/page",
                WorksheetView.of(opened.sheet(), AnswerRights.READING, question, evidence, List.of()));
    }

    @GET
    @Path("print")
    public Page print() {
        Opened opened = reading.open(alias, id, "print");
        return pages.page("worksheet/print", PrintView.of(opened.house(), opened.sheet(), opened.evidence(), Map.of()));
    }
}
