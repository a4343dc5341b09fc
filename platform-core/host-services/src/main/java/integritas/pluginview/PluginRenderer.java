package integritas.pluginview;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import integritas.plugin.api.PageContext;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Renders a plugin's own templates, which lie compiled in its jar, and opens the files beside them. */
public final class PluginRenderer {

    private static final Pattern ASSET = Pattern.compile("(?:[A-Za-z0-9_-]+/)*[A-Za-z0-9_.-]+");

    private final Optional<TemplateEngine> engine;
    private final String plugin;
    private final ClassLoader loader;

    /** @param folder the package of the templates, as {@code plugin.yaml} names it */
    public PluginRenderer(String plugin, Optional<String> folder, Path jar, ClassLoader loader) {
        this.plugin = plugin;
        this.loader = loader;
        this.engine = folder.map(name -> TemplateEngine.createPrecompiled(jar, ContentType.Html, loader, name));
    }

    /** @throws TooLongException for more than 5,000,000 characters */
    public String render(String template, PageContext page, Object view) {
        TemplateEngine templates = engine.orElseThrow(
                () -> new IllegalStateException("plugin.yaml of " + plugin + " names no package of templates"));
        BoundedOutput html = new BoundedOutput();
        templates.render(template + ".jte", Map.of("page", page, "view", view), html);
        return html.toString();
    }

    /** Opens a file in the folder {@code assets} of the jar; empty where there is none. */
    public Optional<InputStream> asset(String file) {
        return ASSET.matcher(file).matches()
                ? Optional.ofNullable(loader.getResourceAsStream("assets/" + file))
                : Optional.empty();
    }
}
