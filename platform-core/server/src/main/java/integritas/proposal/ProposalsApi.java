package integritas.proposal;

import integritas.assessment.Assessments;
import integritas.assessment.Sheet;
import integritas.identity.Roles;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.web.Body;
import integritas.web.Languages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What plugins propose on a question, and its acceptance. */
@Path("assessments/{id}/answers/{question}/proposals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TENANT_ADMIN, Roles.UNIT_USER, Roles.INTERNAL_ASSESSOR})
public class ProposalsApi {

    @Inject
    Assessments assessments;

    @Inject
    Proposals proposals;

    @Inject
    HttpServletRequest request;

    @GET
    public JsonObject list(@PathParam("id") UUID id, @PathParam("question") String question) {
        return ProposalJson.of(states(id, question), language());
    }

    @POST
    @Path("{plugin}")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject accept(
            @PathParam("id") UUID id,
            @PathParam("question") String question,
            @PathParam("plugin") String plugin,
            @Nullable JsonValue sent)
            throws IOException {
        Body body = new Body(sent);
        String fingerprint = body.text("fingerprint");
        body.requireSound();
        proposals.accept(id, question, plugin, fingerprint);
        return states(id, question).stream()
                .filter(state -> state.plugin().equals(plugin))
                .findFirst()
                .map(state -> ProposalJson.of(state, language()))
                .orElseThrow();
    }

    private List<ProposalState> states(UUID id, String question) {
        Sheet sheet = assessments.sheet(id);
        if (sheet.rubric().question(question).isEmpty()) {
            throw new ProblemException(Problem.NOT_FOUND, "no question of this code");
        }
        return proposals.on(sheet, question);
    }

    private Locale language() {
        return Languages.of(request, Languages.INDONESIAN);
    }
}
