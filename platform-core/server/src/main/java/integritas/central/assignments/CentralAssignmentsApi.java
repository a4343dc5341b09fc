package integritas.central.assignments;

import integritas.identity.Roles;
import integritas.national.AssignmentJson;
import integritas.national.AssignmentPart;
import integritas.national.AssignmentSearch;
import integritas.web.Listing;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;

/** The assignments of national assessors in all tenants. */
@Path("central/assignments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CENTRAL_ADMIN)
public class CentralAssignmentsApi {

    @Inject
    Assigning assigning;

    @GET
    public JsonObject list(
            @BeanParam Listing listing,
            @QueryParam("tenant") @DefaultValue("") String tenant,
            @QueryParam("assessor") @DefaultValue("") String assessor) {
        Listing.Slice slice = listing.slice(AssignmentSearch.COLUMNS, AssignmentSearch.USUAL);
        AssignmentPart part =
                assigning.search(new AssignmentSearch(listing.text(), tenant, assessor, Optional.empty(), slice));
        return slice.page(part.assignments(), part.total(), AssignmentJson::of);
    }
}
