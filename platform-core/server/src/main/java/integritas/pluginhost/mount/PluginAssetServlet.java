package integritas.pluginhost.mount;

import integritas.pluginhost.Plugins;
import integritas.pluginhost.start.RunningPlugin;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Hands out the files in the folder {@code assets} of plugins' jars. They are the same for everybody and hold no data;
 * the address has the jar's hash, so browsers keep them for a year.
 */
@WebServlet("/plugin-assets/*")
public class PluginAssetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS =
            Pattern.compile("/([a-z][a-z0-9-]*)/([0-9a-f]{12})/((?:[A-Za-z0-9_-]+/)*[A-Za-z0-9_.-]+)");
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "webp", "image/webp",
            "woff2", "font/woff2");

    @Inject
    transient Plugins plugins;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = ADDRESS.matcher(String.valueOf(request.getPathInfo()));
        String type = address.matches() ? TYPES.get(ending(address.group(3))) : null;
        if (type == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (InputStream file = open(address)) {
            if (file == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType(type);
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
            file.transferTo(response.getOutputStream());
        }
    }

    private @Nullable InputStream open(Matcher address) {
        Optional<RunningPlugin> plugin = plugins.running(address.group(1))
                .filter(running -> running.inspected().sha256().startsWith(address.group(2)));
        return plugin.isEmpty() ? null : plugin.get().resource("assets/" + address.group(3));
    }

    private static String ending(String file) {
        return file.substring(file.lastIndexOf('.') + 1);
    }
}
