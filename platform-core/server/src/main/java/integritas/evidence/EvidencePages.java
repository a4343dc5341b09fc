package integritas.evidence;

import integritas.assessment.Assessments;
import integritas.assessment.House;
import integritas.identity.Roles;
import integritas.web.Page;
import integritas.web.Pages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

/** The evidence of one question on the worksheet: attached, taken off, and looked up among what the unit has. */
@Path("assessments/{id}/questions/{question}/evidence")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.TENANT_ADMIN, Roles.UNIT_USER, Roles.INTERNAL_ASSESSOR})
public class EvidencePages {

    private static final String NO_DOCUMENT = "00000000-0000-0000-0000-000000000000";

    @Inject
    EvidenceFiles files;

    @Inject
    Assessments assessments;

    @Inject
    Upload upload;

    @Inject
    Pages pages;

    @PathParam("id")
    UUID id = new UUID(0, 0);

    @PathParam("question")
    String question = "";

    @GET
    @Path("library")
    public Page library() {
        return pages.page("evidence/library", LibraryView.of(evidence(), files.library(id)));
    }

    @POST
    @Path("files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response addFile(@Context HttpServletRequest request) throws IOException {
        files.requireMayAttach(id, question);
        upload.receive(request, (name, content) -> files.attachFile(id, question, name, content));
        return list(Optional.empty());
    }

    @POST
    @Path("links")
    public Response addLink(
            @FormParam("link") @DefaultValue("") String link, @FormParam("name") @DefaultValue("") String name) {
        files.attachLink(id, question, name, link.strip());
        return list(Optional.empty());
    }

    @POST
    @Path("known")
    public Response addKnown(@FormParam("document") @DefaultValue(NO_DOCUMENT) UUID document) {
        files.attachKnown(id, question, document);
        return list(Optional.empty());
    }

    @DELETE
    @Path("{document}")
    public Response detach(@PathParam("document") UUID document) {
        files.detach(id, question, document);
        return list(Optional.of(files.document(document)));
    }

    private Response list(Optional<Document> detached) {
        String worksheet = House.OWN.question(id, question);
        return pages.partOr(worksheet, "evidence/changed", new EvidenceChange(evidence(), detached));
    }

    private EvidenceView evidence() {
        return EvidenceView.of(
                House.OWN, id, question, files.of(id), assessments.sheet(id).mayAnswer());
    }
}
