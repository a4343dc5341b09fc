package integritas.pluginhost.start;

import integritas.plugin.api.PluginApi;
import integritas.plugin.inspection.Descriptor;
import java.nio.file.Path;
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
 * PF4J for one plugin, with two differences: a plugin says what it is in {@code plugin.yaml}, which was read before, and
 * its class loader looks out through an {@link ApiOnlyClassLoader}.
 */
final class PlatformPluginManager extends JarPluginManager {

    private final Path jar;
    private final Descriptor said;

    /** @param jar under a name that is new each time, as a loader keeps the file open */
    PlatformPluginManager(Path jar, Descriptor said) {
        super(jar.toAbsolutePath().getParent());
        this.jar = jar;
        this.said = said;
        setSystemVersion(PluginApi.version());
    }

    /** Loads the jar and starts it; one that cannot be loaded leaves nothing behind. */
    PluginWrapper begin() {
        try {
            loadPlugin(jar);
            PluginWrapper plugin = getPlugin(said.id());
            startPlugin(said.id());
            return plugin;
        } catch (RuntimeException | Error thrown) {
            end();
            throw thrown;
        }
    }

    /** Stops the plugin and lets go of its classes, however it ends; does nothing if it was not loaded. */
    void end() {
        if (getPlugin(said.id()) == null) {
            return;
        }
        try {
            stopPlugin(said.id());
        } finally {
            unloadPlugin(said.id());
        }
    }

    @Override
    protected PluginDescriptorFinder createPluginDescriptorFinder() {
        return new PluginDescriptorFinder() {
            @Override
            public boolean isApplicable(Path file) {
                return file.equals(jar);
            }

            @Override
            public PluginDescriptor find(Path file) {
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
            public ClassLoader loadPlugin(Path file, PluginDescriptor descriptor) {
                ClassLoader window = new ApiOnlyClassLoader(PlatformPluginManager.class.getClassLoader());
                PluginClassLoader loader = new PluginClassLoader(pluginManager, descriptor, window);
                loader.addFile(file.toFile());
                return loader;
            }
        };
    }
}
