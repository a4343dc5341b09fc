package integritas.evidence;

import integritas.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** All proof that is attached in one assessment, by question. */
@Path("assessments/{id}/evidence")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TENANT_ADMIN, Roles.UNIT_USER, Roles.INTERNAL_ASSESSOR})
public class AssessmentEvidenceApi {

    @Inject
    EvidenceFiles files;

    @GET
    public JsonObject list(@PathParam("id") UUID id) {
        return DocumentJson.byQuestion(files.of(id));
    }
}
