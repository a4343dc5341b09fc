package integritas.central.tenants;

import integritas.identity.Roles;
import integritas.tenant.RegisterEntry;
import integritas.web.Body;
import integritas.web.Listing;
import integritas.web.Precondition;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All tenants of the platform. */
@Path("central/tenants")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CENTRAL_ADMIN)
public class CentralTenantsApi {

    @Inject
    CentralTenants tenants;

    @GET
    public JsonObject list(
            @BeanParam Listing listing,
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("state") @DefaultValue("") String state) {
        Listing.Slice slice = listing.slice(TenantSearch.COLUMNS, TenantSearch.USUAL);
        TenantPage page = tenants.search(new TenantSearch(listing.text(), kind, state, slice));
        return slice.page(page.lines(), page.total(), TenantJson::line);
    }

    @GET
    @Path("{alias}")
    public Response one(@PathParam("alias") String alias) {
        RegisterEntry entry = tenants.find(alias);
        return answer(Response.Status.OK, entry, TenantJson.whole(entry, tenants.history(entry)));
    }

    @PUT
    @Path("{alias}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(
            @PathParam("alias") String alias,
            @Nullable JsonValue sent,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Nullable @HeaderParam("If-None-Match") String ifNoneMatch) {
        TenantWish wish = TenantBody.read(alias, sent);
        Optional<Precondition> seen = Precondition.ifSent(ifMatch);
        boolean anew =
                seen.isEmpty() && ifNoneMatch != null && ifNoneMatch.strip().equals("*");
        CentralTenants.Kept kept = anew ? tenants.add(wish) : tenants.put(wish, seen);
        Response.Status status = kept.created() ? Response.Status.CREATED : Response.Status.OK;
        return answer(status, kept.entry(), TenantJson.entry(kept.entry()));
    }

    @POST
    @Path("{alias}/transitions")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response move(@PathParam("alias") String alias, @Nullable JsonValue sent) {
        Body body = new Body(sent);
        String to = body.text("to");
        String note = body.optionalText("note").orElse("");
        body.requireSound();
        RegisterEntry moved = tenants.move(alias, to, note);
        return answer(Response.Status.OK, moved, TenantJson.entry(moved));
    }

    private static Response answer(Response.Status status, RegisterEntry entry, JsonObjectBuilder json) {
        return Response.status(status)
                .header("ETag", entry.entityTag())
                .entity(json.build())
                .build();
    }
}
