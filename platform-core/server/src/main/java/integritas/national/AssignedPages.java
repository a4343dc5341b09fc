package integritas.national;

import integritas.identity.Roles;
import integritas.web.Listing;
import integritas.web.Page;
import integritas.web.Pages;
import integritas.web.Rows;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Optional;

/** Where a national assessor begins: what is assigned to him, and how far it is. */
@Path("national")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.NATIONAL_ASSESSOR)
public class AssignedPages {

    static final String HOME = "/app/national/";

    @Inject
    Assignments assignments;

    @Inject
    Pages pages;

    @GET
    public Page home(@QueryParam("q") @DefaultValue("") String text, @QueryParam("page") @DefaultValue("1") int page) {
        int number = Rows.number(page);
        Listing.Slice slice = new Listing.Slice(number - 1, Rows.AT_ONCE, "tenant", false);
        AssignmentPart part = assignments.ofCaller(new AssignmentSearch(text, "", "", Optional.empty(), slice));
        return pages.page(
                "national/home", new Rows<>(HOME, Map.of("q", text), number, part.total(), part.assignments()));
    }
}
