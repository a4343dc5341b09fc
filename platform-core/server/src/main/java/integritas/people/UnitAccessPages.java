package integritas.people;

import integritas.identity.Roles;
import integritas.unit.Units;
import integritas.web.Page;
import integritas.web.Pages;
import integritas.web.Rows;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;

/** Who has access to a unit, and why. */
@Path("units/{id}/access")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.TENANT_ADMIN)
public class UnitAccessPages {

    @Inject
    People people;

    @Inject
    Units units;

    @Inject
    Pages pages;

    @GET
    public Page access(@PathParam("id") UUID id, @QueryParam("page") @DefaultValue("1") int number) {
        Rows<Access> rows = Rows.of("/app/units/" + id + "/access", Map.of(), number, people.accessTo(id));
        return pages.page("people/access", new UnitAccessView(units.require(id), rows, people.guestsOf(id)));
    }
}
