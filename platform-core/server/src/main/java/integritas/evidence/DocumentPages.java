package integritas.evidence;

import integritas.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.UUID;

/** Files to be saved from the browser. */
@Path("documents/{document}/content")
@RequestScoped
@RolesAllowed({Roles.TENANT_ADMIN, Roles.UNIT_USER, Roles.INTERNAL_ASSESSOR})
public class DocumentPages {

    @Inject
    Download download;

    @GET
    public Response content(@PathParam("document") UUID document) throws IOException {
        return download.of(document);
    }
}
