package integritas.pluginhost;

import java.nio.file.Path;
import org.pf4j.JarPluginLoader;
import org.pf4j.JarPluginManager;
import org.pf4j.PluginClassLoader;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginLoader;

/** PF4J with one difference: each plugin's class loader looks out through an {@link ApiOnlyClassLoader}. */
final class PlatformPluginManager extends JarPluginManager {

    PlatformPluginManager(Path plugins) {
        super(plugins);
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
