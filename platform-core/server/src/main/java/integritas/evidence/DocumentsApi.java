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
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.UUID;

/** Documents by themselves: what they are, and their content as a download. */
@Path("documents/{document}")
@RequestScoped
@RolesAllowed({Roles.TENANT_ADMIN, Roles.UNIT_USER, Roles.INTERNAL_ASSESSOR})
public class DocumentsApi {

    @Inject
    EvidenceFiles files;

    @Inject
    Download download;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject one(@PathParam("document") UUID id) {
        return DocumentJson.of(files.document(id)).build();
    }

    @GET
    @Path("content")
    @Produces(MediaType.WILDCARD)
    public Response content(@PathParam("document") UUID id) throws IOException {
        return download.of(id);
    }
}
