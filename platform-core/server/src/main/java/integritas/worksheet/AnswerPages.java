package integritas.worksheet;

import integritas.assessment.Answering;
import integritas.assessment.Assessments;
import integritas.assessment.Sheet;
import integritas.identity.Roles;
import integritas.problem.Fault;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.rubric.AnswerFault;
import integritas.rubric.InvalidAnswersException;
import integritas.web.Pages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Takes in what people put down on the worksheet. A script gets the parts that changed, a plain form the page again. */
@Path("assessments/{id}/answers/{question}")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.UNIT_USER, Roles.INTERNAL_ASSESSOR})
public class AnswerPages {

    @Inject
    Assessments assessments;

    @Inject
    Answering answering;

    @Inject
    Pages pages;

    @PUT
    public Response save(
            @PathParam("id") UUID id, @PathParam("question") String question, MultivaluedMap<String, String> fields) {
        AnswerForm form = new AnswerForm(fields);
        try {
            return ok("worksheet/saved", SavedView.of(put(id, question, form), question, form));
        } catch (InvalidAnswersException refused) {
            return refused(
                    false, refused.faults().stream().map(AnswerFault::code).toList());
        } catch (ProblemException problem) {
            return explained(problem, id, question, form);
        }
    }

    /** For browsers without scripts. */
    @POST
    public Response saveAndReturn(
            @PathParam("id") UUID id, @PathParam("question") String question, MultivaluedMap<String, String> fields) {
        put(id, question, new AnswerForm(fields));
        return pages.goTo("/app/assessments/" + id + "/questions/" + question);
    }

    private Sheet put(UUID id, String question, AnswerForm form) {
        var rubric = assessments.sheet(id).rubric();
        return answering.answer(id, question, form.change(rubric, question), form.precondition());
    }

    private Response explained(ProblemException problem, UUID id, String question, AnswerForm form) {
        if (problem.problem() == Problem.STALE) {
            ConflictView conflict = ConflictView.of(assessments.sheet(id), question, form);
            return pages.page(problem.problem().status(), "worksheet/conflict", conflict);
        }
        if (problem.problem() == Problem.INPUT_NOT_ACCEPTED) {
            return refused(true, problem.faults().stream().map(Fault::code).toList());
        }
        throw problem;
    }

    private Response refused(boolean note, java.util.List<String> faults) {
        return pages.page(Problem.ANSWERS_NOT_ACCEPTED.status(), "worksheet/refused", new RefusedView(note, faults));
    }

    private Response ok(String template, Object view) {
        return Response.ok(pages.page(template, view)).build();
    }
}
