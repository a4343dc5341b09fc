package integritas.people;

import integritas.identity.Roles;
import integritas.web.Listing;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** Who has access to a unit, and why. */
@Path("units/{id}/access")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.TENANT_ADMIN)
public class UnitAccessApi {

    @Inject
    People people;

    @GET
    public JsonObject access(@PathParam("id") UUID id, @BeanParam Listing listing) {
        JsonObject people = listing.page(this.people.accessTo(id), PersonJson::toUnit);
        return PersonJson.withGuests(people, this.people.guestsOf(id));
    }
}
