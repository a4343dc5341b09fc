package integritas.pluginhost.host;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import integritas.plugin.api.PageContext;
import integritas.plugin.inspection.Descriptor;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Renders a plugin's own templates, which lie compiled in its jar. */
final class PluginRenderer {

    private final Optional<TemplateEngine> engine;
    private final String plugin;

    PluginRenderer(Descriptor descriptor, Path jar, ClassLoader loader) {
        this.plugin = descriptor.id();
        this.engine = descriptor
                .templates()
                .map(folder -> TemplateEngine.createPrecompiled(jar, ContentType.Html, loader, folder));
    }

    String render(String template, PageContext page, Object view) {
        TemplateEngine templates = engine.orElseThrow(
                () -> new IllegalStateException("plugin.yaml of " + plugin + " names no package of templates"));
        StringOutput html = new StringOutput();
        templates.render(template + ".jte", Map.of("page", page, "view", view), html);
        return html.toString();
    }
}
