package integritas.evidence;

import integritas.identity.Roles;
import integritas.web.Body;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Proof of one answer: files, links, and documents the unit has already. */
@Path("assessments/{id}/answers/{question}/evidence")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TENANT_ADMIN, Roles.UNIT_USER, Roles.INTERNAL_ASSESSOR})
public class EvidenceApi {

    @Inject
    EvidenceFiles files;

    @Inject
    Upload upload;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response attachFile(
            @PathParam("id") UUID id, @PathParam("question") String question, @Context HttpServletRequest request)
            throws IOException {
        files.requireMayAttach(id, question);
        return created(upload.receive(request, (name, content) -> files.attachFile(id, question, name, content)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response attach(@PathParam("id") UUID id, @PathParam("question") String question, @Nullable JsonValue sent) {
        Body body = new Body(sent);
        if (body.member("document").isPresent()) {
            UUID document = body.id("document");
            body.requireSound();
            return created(files.attachKnown(id, question, document));
        }
        String link = body.text("link");
        String name = body.optionalText("name").orElse("");
        body.requireSound();
        return created(files.attachLink(id, question, name, link));
    }

    @DELETE
    @Path("{document}")
    public void detach(
            @PathParam("id") UUID id, @PathParam("question") String question, @PathParam("document") UUID document) {
        files.detach(id, question, document);
    }

    private static Response created(Document document) {
        return Response.created(URI.create("documents/" + document.id()))
                .entity(DocumentJson.of(document).build())
                .build();
    }
}
