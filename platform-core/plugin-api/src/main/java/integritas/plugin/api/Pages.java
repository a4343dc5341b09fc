package integritas.plugin.api;

import jakarta.ws.rs.core.Response;
import java.util.UUID;

/**
 * Makes pages. A plugin renders what a page says; the platform frames it with its bar, styles, language and headers.
 *
 * @since 0.2
 */
public interface Pages {

    /**
     * Renders one of the plugin's templates and frames it.
     *
     * @param title key of the page's title in the plugin's texts
     * @param template name of a JTE template in the folder that {@code plugin.yaml} names, without its ending; it takes
     *     {@code page}, a {@link PageContext}, and {@code view}
     * @param view what the page shows
     * @param values what fills {@code {0}}, {@code {1}} … of the title
     */
    Response page(String title, String template, Object view, Object... values);

    /**
     * Sends the browser on, after a form was taken in.
     *
     * @param path within the plugin's pages, such as {@code /}; public ones from a public page
     */
    Response goTo(String path);

    /**
     * Hands out a file of the plugin's, to be saved and never shown.
     *
     * @throws Refusal NOT_FOUND
     * @since 0.3
     */
    Response download(UUID file);

    /**
     * Hands out what was made just now, to be saved and never shown.
     *
     * @param name name of the file, with its ending
     * @param mediaType such as {@code application/pdf}
     * @since 0.3
     */
    Response download(String name, String mediaType, byte[] content);
}
