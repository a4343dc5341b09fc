package integritas.national;

import integritas.evidence.DocumentJson;
import integritas.evidence.Download;
import integritas.identity.Roles;
import integritas.identity.Visits;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.UUID;

/** Proof in another's tenant, for the national assessor whom an assessment is assigned to in which it proves something. */
@Path("national/{alias}/documents/{document}")
@RequestScoped
@RolesAllowed(Roles.NATIONAL_ASSESSOR)
public class AssignedDocumentsApi {

    @Inject
    Reading reading;

    @Inject
    Visits visits;

    @Inject
    Download download;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject one(@PathParam("alias") String alias, @PathParam("document") UUID id) {
        return DocumentJson.of(reading.document(alias, id)).build();
    }

    @GET
    @Path("content")
    @Produces(MediaType.WILDCARD)
    public Response content(@PathParam("alias") String alias, @PathParam("document") UUID id) throws IOException {
        visits.enter(alias);
        return download.of(id);
    }
}
