package integritas.keys;

import integritas.identity.Roles;
import integritas.keys.KeyRotation.Rotated;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.tenant.CurrentTenant;
import integritas.tenant.Tenant;
import integritas.tenant.Tenants;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The keys that a tenant's fields and files are sealed with. Ids go out, keys never. */
@Path("central/tenants/{alias}/keys")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CENTRAL_ADMIN)
public class TenantKeysApi {

    @Inject
    Tenants tenants;

    @Inject
    CurrentTenant current;

    @Inject
    KeyRotation rotation;

    @POST
    public Response rotate(@PathParam("alias") String alias) {
        Tenant tenant = tenants.find(alias)
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND, "no tenant of this alias"));
        current.enterAsVisitor(tenant);
        Rotated rotated = rotation.rotate();
        JsonObject body = Json.createObjectBuilder()
                .add("id", rotated.after())
                .add("replaced", rotated.before())
                .build();
        return Response.status(Response.Status.CREATED).entity(body).build();
    }
}
