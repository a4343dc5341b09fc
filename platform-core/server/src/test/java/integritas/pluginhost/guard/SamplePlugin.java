package integritas.pluginhost.guard;

import integritas.plugin.api.PluginHost;
import integritas.plugin.inspection.Contents;
import integritas.plugin.inspection.Descriptor;
import integritas.plugin.inspection.Inspected;
import integritas.pluginhost.start.RunningPlugin;
import integritas.pluginview.PluginTexts;
import integritas.rubric.Text;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A plugin that offers nothing. */
final class SamplePlugin {

    private SamplePlugin() {}

    static RunningPlugin ofJar(String sha256) {
        ClassLoader loader = SamplePlugin.class.getClassLoader();
        Text name = new Text(Map.of("id", "contoh", "en", "sample"));
        Descriptor descriptor = new Descriptor(
                "sample",
                "1.0.0",
                "1",
                name,
                name,
                "Provider",
                "",
                Optional.empty(),
                Set.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty());
        Inspected inspected = new Inspected(
                Path.of("sample.jar"),
                sha256,
                Optional.of(descriptor),
                List.of(),
                new Contents(List.of(), false, false, Optional.empty(), Map.of()),
                List.of());
        PluginHost host = (PluginHost)
                Proxy.newProxyInstance(loader, new Class<?>[] {PluginHost.class}, (proxy, method, arguments) -> {
                    throw new IllegalStateException("nothing is asked of the host here");
                });
        return new RunningPlugin(
                inspected, loader, new PluginTexts(loader), List.of(), List.of(), List.of(), List.of(), host);
    }
}
