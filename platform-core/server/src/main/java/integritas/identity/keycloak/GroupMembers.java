package integritas.identity.keycloak;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;

/**
 * The members of an organization's group. The admin client has this call too, but sends nothing at all with it, which
 * Jersey takes for a mistake.
 */
interface GroupMembers {

    @PUT
    @Path("admin/realms/{realm}/organizations/{organization}/groups/{group}/members/{person}")
    @Consumes(MediaType.APPLICATION_JSON)
    void add(
            @PathParam("realm") String realm,
            @PathParam("organization") String organization,
            @PathParam("group") String group,
            @PathParam("person") String person,
            String nothing);
}
