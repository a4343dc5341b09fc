package integritas.pluginhost.start;

import integritas.plugin.api.PluginApi;
import integritas.plugin.inspection.Descriptor;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.pf4j.DefaultPluginDescriptor;
import org.pf4j.JarPluginLoader;
import org.pf4j.JarPluginManager;
import org.pf4j.Plugin;
import org.pf4j.PluginClassLoader;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginDescriptorFinder;
import org.pf4j.PluginLoader;
import org.pf4j.PluginWrapper;

/**
 * PF4J with two differences: a plugin says what it is in {@code plugin.yaml}, which was read before, and its class loader
 * looks out through an {@link ApiOnlyClassLoader}.
 */
final class PlatformPluginManager extends JarPluginManager {

    private final Map<Path, Descriptor> known = new ConcurrentHashMap<>();

    PlatformPluginManager(Path plugins) {
        super(plugins);
        setSystemVersion(PluginApi.version());
    }

    /** Loads and starts a jar; its name must be new each time, as a loader keeps the file open. */
    PluginWrapper begin(Path jar, Descriptor descriptor) {
        known.put(jar, descriptor);
        String id = loadPlugin(jar);
        startPlugin(id);
        return getPlugin(id);
    }

    /** Stops a plugin and lets go of its classes, however it ends; does nothing if it was not loaded. */
    void end(String id) {
        PluginWrapper plugin = getPlugin(id);
        if (plugin == null) {
            return;
        }
        try {
            stopPlugin(id);
        } finally {
            unloadPlugin(id);
            plugin.getPluginPath().toFile().deleteOnExit();
        }
    }

    @Override
    protected PluginDescriptorFinder createPluginDescriptorFinder() {
        return new PluginDescriptorFinder() {
            @Override
            public boolean isApplicable(Path jar) {
                return known.containsKey(jar);
            }

            @Override
            public PluginDescriptor find(Path jar) {
                Descriptor said = Objects.requireNonNull(known.get(jar), "described before it is loaded");
                return new DefaultPluginDescriptor(
                        said.id(),
                        "",
                        said.pluginClass().orElse(Plugin.class.getName()),
                        said.version(),
                        said.api(),
                        said.provider(),
                        said.license());
            }
        };
    }

    @Override
    protected PluginLoader createPluginLoader() {
        return new JarPluginLoader(this) {
            @Override
            public ClassLoader loadPlugin(Path jar, PluginDescriptor descriptor) {
                ClassLoader window = new ApiOnlyClassLoader(PlatformPluginManager.class.getClassLoader());
                PluginClassLoader loader = new PluginClassLoader(pluginManager, descriptor, window);
                loader.addFile(jar.toFile());
                return loader;
            }
        };
    }
}
