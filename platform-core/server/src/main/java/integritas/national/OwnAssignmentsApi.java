package integritas.national;

import integritas.identity.Roles;
import integritas.web.Listing;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;

/** What is assigned to the caller, in whatever tenant. */
@Path("national/assignments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.NATIONAL_ASSESSOR)
public class OwnAssignmentsApi {

    @Inject
    Assignments assignments;

    @GET
    public JsonObject list(@BeanParam Listing listing) {
        Listing.Slice slice = listing.slice(AssignmentSearch.COLUMNS, "tenant");
        AssignmentPart part =
                assignments.ofCaller(new AssignmentSearch(listing.text(), "", "", Optional.empty(), slice));
        return slice.page(part.assignments(), part.total(), AssignmentJson::of);
    }
}
