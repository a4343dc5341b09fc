package integritas.pluginhost.central;

import integritas.identity.Roles;
import integritas.pluginhost.Standing;
import integritas.pluginhost.Verdicts;
import integritas.web.Body;
import integritas.web.Languages;
import integritas.web.Listing;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The plugins that lie in the directory; which of them may run. */
@Path("central/plugins")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CENTRAL_ADMIN)
public class CentralPluginsApi {

    @Inject
    CentralPlugins plugins;

    @Inject
    Verdicts verdicts;

    @Inject
    HttpServletRequest request;

    @GET
    public JsonObject list(@BeanParam Listing listing) {
        return listing.page(
                plugins.all(), standing -> StandingJson.of(standing, plugins.health(standing.id()), locale()));
    }

    @GET
    @Path("{plugin}")
    public JsonObject one(@PathParam("plugin") String id) {
        return json(plugins.one(id));
    }

    @PUT
    @Path("{plugin}/approval")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject approve(@PathParam("plugin") String id, @Nullable JsonValue sent) {
        Body body = new Body(sent);
        String sha256 = body.text("sha256");
        String note = body.text("note");
        body.requireSound();
        return json(verdicts.approve(id, sha256, note));
    }

    @PUT
    @Path("{plugin}/suspension")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject suspend(@PathParam("plugin") String id, @Nullable JsonValue sent) {
        Body body = new Body(sent);
        String note = body.text("note");
        body.requireSound();
        return json(verdicts.suspend(id, note));
    }

    private JsonObject json(Standing standing) {
        return StandingJson.of(standing, plugins.health(standing.id()), locale())
                .build();
    }

    private Locale locale() {
        return Languages.of(request, Languages.INDONESIAN);
    }
}
