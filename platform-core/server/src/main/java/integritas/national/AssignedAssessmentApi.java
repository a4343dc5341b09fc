package integritas.national;

import integritas.assessment.AssessmentJson;
import integritas.assessment.ScorecardChoice;
import integritas.evidence.DocumentJson;
import integritas.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** An assessment of another's tenant, for the national assessor it is assigned to; to be read and no more. */
@Path("national/{alias}/assessments/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.NATIONAL_ASSESSOR)
public class AssignedAssessmentApi {

    @Inject
    Reading reading;

    @Inject
    AssessmentJson json;

    @PathParam("alias")
    String alias = "";

    @PathParam("id")
    UUID id = new UUID(0, 0);

    @GET
    public Response whole() {
        var sheet = reading.open(alias, id, "answers").sheet();
        return Response.ok(json.whole(sheet)).header("ETag", sheet.entityTag()).build();
    }

    @GET
    @Path("scorecard")
    public JsonObject scorecard(@BeanParam ScorecardChoice choice) {
        return json.scorecard(reading.open(alias, id, "scorecard").sheet(), choice);
    }

    @GET
    @Path("evidence")
    public JsonObject evidence() {
        return DocumentJson.byQuestion(reading.open(alias, id, "evidence").evidence());
    }
}
