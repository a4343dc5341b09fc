package integritas.pluginhost.mount;

import integritas.plugin.api.PluginApplication;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ResourceContext;
import jakarta.ws.rs.core.Context;

/** The operations of plugins; each brings its own. */
@Path("plugins/{plugin}")
@RequestScoped
public class PluginRootApi {

    @Inject
    PluginEntry entry;

    @Context
    ResourceContext resources;

    @Path("")
    public Object root(@PathParam("plugin") String plugin) {
        return resources.initResource(entry.enter(plugin, PluginApplication::api));
    }
}
