package integritas.pluginhost.host;

import integritas.plugin.api.FileStore;
import integritas.plugin.api.PageContext;
import integritas.plugin.api.Pages;
import integritas.plugin.api.PluginHost;
import integritas.plugin.api.Refusal;
import integritas.plugin.inspection.Inspected;
import integritas.pluginview.PluginRenderer;
import integritas.pluginview.PluginTexts;
import integritas.pluginview.TooLongException;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.web.Attachment;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

/** Frames what a plugin renders. */
final class PluginPages implements Pages {

    private static final int HASH_LENGTH = 12;

    private final Inspected inspected;
    private final PluginTexts texts;
    private final PluginRenderer renderer;
    private final PluginHost host;
    private final PlatformServices services;

    PluginPages(
            Inspected inspected,
            PluginTexts texts,
            PluginRenderer renderer,
            PluginHost host,
            PlatformServices services) {
        this.inspected = inspected;
        this.texts = texts;
        this.renderer = renderer;
        this.host = host;
        this.services = services;
    }

    @Override
    public Response page(String title, String template, Object view, Object... values) {
        PageContext context = new FramedPage(
                services.pages().frame(),
                texts,
                host.person(),
                base(),
                "/plugin-assets/" + inspected.id() + "/" + hash());
        String name = texts.get(context.locale(), title, values);
        FramedContent content =
                new FramedContent(name, pluginName(context), base() + "/", html(template, context, view));
        return services.pages().page(Response.Status.OK.getStatusCode(), "plugin/framed", content);
    }

    @Override
    public Response goTo(String path) {
        return services.pages().goTo(base() + path);
    }

    @Override
    public Response download(UUID file) {
        FileStore files = host.files();
        FileStore.StoredFile stored =
                files.find(file).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "no file " + file));
        try {
            return Attachment.of(stored.name(), stored.mediaType(), stored.size(), files.open(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Response download(String name, String mediaType, byte[] content) {
        return Attachment.of(name, mediaType, content.length, content);
    }

    @Override
    public Response download(String name, String mediaType, long size, StreamingOutput content) {
        return Attachment.of(name, mediaType, size, content);
    }

    private String html(String template, PageContext context, Object view) {
        try {
            return renderer.render(template, context, view);
        } catch (TooLongException tooLong) {
            throw new ProblemException(Problem.PLUGIN_ANSWER_TOO_LARGE, template + ": " + tooLong.getMessage());
        }
    }

    private String base() {
        return services.visit().isHappening()
                ? "/public/" + host.tenant().alias() + "/" + inspected.id()
                : "/app/plugins/" + inspected.id();
    }

    private String pluginName(PageContext context) {
        return inspected.descriptor().orElseThrow().name().in(context.locale());
    }

    private String hash() {
        return inspected.sha256().substring(0, HASH_LENGTH);
    }
}
