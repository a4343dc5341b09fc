package integritas.national;

import integritas.evidence.Download;
import integritas.identity.Roles;
import integritas.identity.Visits;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.UUID;

/** Files of another's tenant, to be saved from the browser of a national assessor. */
@Path("national/{alias}/documents/{document}/content")
@RequestScoped
@RolesAllowed(Roles.NATIONAL_ASSESSOR)
public class AssignedDocumentPages {

    @Inject
    Visits visits;

    @Inject
    Download download;

    @GET
    public Response content(@PathParam("alias") String alias, @PathParam("document") UUID document) throws IOException {
        visits.enter(alias);
        return download.of(document);
    }
}
