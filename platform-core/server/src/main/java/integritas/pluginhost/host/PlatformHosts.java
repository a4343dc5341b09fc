package integritas.pluginhost.host;

import integritas.plugin.api.PluginHost;
import integritas.plugin.inspection.Descriptor;
import integritas.plugin.inspection.Inspected;
import integritas.pluginhost.data.PluginSchemas;
import integritas.pluginhost.data.PluginUnit;
import integritas.pluginhost.start.HostMaker;
import integritas.pluginhost.start.StartRefusedException;
import integritas.pluginview.PluginRenderer;
import integritas.pluginview.PluginTexts;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.MalformedURLException;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;

/** Makes a host for each plugin that starts. */
@ApplicationScoped
class PlatformHosts implements HostMaker {

    @Resource(lookup = "jdbc/platform")
    DataSource dataSource;

    @Inject
    PluginSchemas schemas;

    @Inject
    PlatformServices services;

    private record Ready(PluginHost host, Optional<PluginUnit> unit) implements Made {

        @Override
        public void close() {
            unit.ifPresent(PluginUnit::close);
        }
    }

    @Override
    public Made make(Inspected inspected, Path jar, ClassLoader plugin, PluginTexts texts) {
        Descriptor descriptor = inspected.descriptor().orElseThrow();
        if (inspected.contents().migrates()) {
            schemas.migrate(descriptor, plugin);
        }
        Optional<PluginUnit> unit = inspected.contents().entities().isEmpty()
                ? Optional.empty()
                : Optional.of(unit(inspected, jar, plugin));
        PluginRenderer renderer = new PluginRenderer(descriptor.id(), descriptor.templates(), jar, plugin);
        return new Ready(new PlatformHost(inspected, unit, texts, renderer, services), unit);
    }

    private PluginUnit unit(Inspected inspected, Path jar, ClassLoader plugin) {
        try {
            return new PluginUnit(inspected, jar.toUri().toURL(), plugin, dataSource);
        } catch (MalformedURLException e) {
            throw new IllegalStateException("a file has an address", e);
        } catch (RuntimeException e) {
            throw new StartRefusedException("entities-refused", String.valueOf(e.getMessage()), e);
        }
    }
}
