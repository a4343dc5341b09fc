package integritas.pluginhost.start;

import integritas.plugin.api.PluginHost;
import integritas.plugin.inspection.Inspected;
import integritas.pluginview.PluginTexts;
import java.nio.file.Path;

/** Makes what a plugin uses of the platform. Undone by {@link Made#close} when the plugin stops. */
public interface HostMaker {

    /** What was made for one plugin. */
    interface Made extends AutoCloseable {

        PluginHost host();

        @Override
        void close();
    }

    /**
     * Prepares the plugin's tables and makes its host.
     *
     * @param jar the copy that the plugin was loaded from
     * @throws StartRefusedException if its tables cannot be made, or are not walled off
     */
    Made make(Inspected inspected, Path jar, ClassLoader plugin, PluginTexts texts);
}
