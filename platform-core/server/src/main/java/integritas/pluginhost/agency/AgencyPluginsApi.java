package integritas.pluginhost.agency;

import integritas.identity.Roles;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.web.Languages;
import integritas.web.Listing;
import integritas.web.Precondition;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** The plugins of the caller's tenant. */
@Path("settings/plugins")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.TENANT_ADMIN)
public class AgencyPluginsApi {

    @Inject
    AgencyPlugins plugins;

    @Inject
    HttpServletRequest request;

    @GET
    public JsonObject list(@BeanParam Listing listing) {
        return listing.page(
                plugins.all(), plugin -> AgencyPluginJson.of(plugin, Languages.of(request, Languages.INDONESIAN)));
    }

    @GET
    @Path("{plugin}")
    public Response one(@PathParam("plugin") String id) {
        return answer(plugins.one(id));
    }

    @PUT
    @Path("{plugin}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response switchTo(
            @PathParam("plugin") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonValue sent) {
        SwitchBody body = SwitchBody.of(sent);
        Precondition seen = Precondition.of(ifMatch);
        return answer(body.on() ? plugins.switchOn(id, body.consented(), seen) : plugins.switchOff(id, seen));
    }

    @PUT
    @Path("{plugin}/settings")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response set(
            @PathParam("plugin") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonValue sent) {
        if (!(sent instanceof JsonObject settings)) {
            throw new ProblemException(Problem.MALFORMED_REQUEST, "a JSON object was expected");
        }
        return answer(plugins.set(id, settings.toString(), Precondition.of(ifMatch)));
    }

    private Response answer(AgencyPlugin plugin) {
        return Response.ok(AgencyPluginJson.of(plugin, Languages.of(request, Languages.INDONESIAN))
                        .build())
                .header(HttpHeaders.ETAG, Precondition.entityTag(plugin.choice().version()))
                .build();
    }
}
