package integritas.pluginhost.mount;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ResourceContext;
import jakarta.ws.rs.core.Context;

/** The pages of plugins where nobody is signed in. */
@Path("{tenant}/{plugin}")
@RequestScoped
public class PluginPublicPages {

    @Inject
    PluginEntry entry;

    @Context
    ResourceContext resources;

    @Path("")
    public Object root(@PathParam("tenant") String tenant, @PathParam("plugin") String plugin) {
        return resources.initResource(entry.enterPublic(tenant, plugin));
    }
}
