package integritas.assessment;

import integritas.identity.Roles;
import integritas.rubrics.AnswerJson;
import integritas.web.Body;
import integritas.web.Precondition;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The answers of an assessment: one at a time with its own version, or many at once. */
@Path("assessments/{id}/answers")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TENANT_ADMIN, Roles.UNIT_USER, Roles.INTERNAL_ASSESSOR})
public class AnswersApi {

    @Inject
    Answering answering;

    @Inject
    AssessmentJson json;

    @PUT
    @Path("{question}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(
            @PathParam("id") UUID id,
            @PathParam("question") String question,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Nullable @HeaderParam("If-None-Match") String ifNoneMatch,
            @Nullable JsonValue sent) {
        Precondition precondition = Precondition.of(ifMatch, ifNoneMatch);
        Sheet sheet = answering.answer(id, question, change(sent), precondition);
        GivenAnswer answer = sheet.given(question).orElseThrow();
        return Response.ok(json.saved(sheet, answer))
                .header("ETag", Precondition.entityTag(answer.version()))
                .build();
    }

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    public Response patch(
            @PathParam("id") UUID id, @Nullable @HeaderParam("If-Match") String ifMatch, @Nullable JsonValue sent) {
        Body body = new Body(sent);
        JsonObject answers = body.object("answers");
        body.requireSound();
        Sheet sheet = answering.answerMany(id, AnswerJson.raw(answers), Optional.ofNullable(ifMatch));
        return Response.ok(json.whole(sheet)).header("ETag", sheet.entityTag()).build();
    }

    private static AnswerChange change(@Nullable JsonValue sent) {
        Body body = new Body(sent);
        Optional<String> note = body.optionalText("note");
        JsonValue answer = body.member("answer").orElse(null);
        if (answer == null && note.isEmpty()) {
            body.refuse("answer", "missing");
        }
        body.requireSound();
        return new AnswerChange(answer != null, answer == null ? null : AnswerJson.raw(answer), note);
    }
}
