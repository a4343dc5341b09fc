package integritas.pluginhost;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pf4j.PluginState;
import org.pf4j.PluginWrapper;

/**
 * What the plugins offer. A plugin that cannot be loaded or does not start is said so in the log and left out; the
 * platform and all other plugins go on without it.
 */
@ApplicationScoped
public class Extensions {

    private static final Logger LOG = Logger.getLogger(Extensions.class.getName());

    @Inject
    @ConfigProperty(name = "integritas.plugins")
    String directory;

    @SuppressWarnings("NullAway.Init")
    private PlatformPluginManager manager;

    @PostConstruct
    void start() {
        manager = new PlatformPluginManager(Path.of(directory));
        manager.loadPlugins();
        manager.startPlugins();
        manager.getPlugins().forEach(Extensions::say);
    }

    @PreDestroy
    void stop() {
        manager.stopPlugins();
        manager.unloadPlugins();
    }

    /** Returns every extension of this kind that a started plugin offers, in no particular order. */
    public <T> List<T> of(Class<T> point) {
        return manager.getExtensions(point);
    }

    private static void say(PluginWrapper plugin) {
        String name = plugin.getPluginId() + " " + plugin.getDescriptor().getVersion();
        if (plugin.getPluginState() == PluginState.STARTED) {
            LOG.log(Level.INFO, "plugin {0} started", name);
        } else {
            LOG.log(Level.SEVERE, "plugin " + name + " is left out", plugin.getFailedException());
        }
    }
}
