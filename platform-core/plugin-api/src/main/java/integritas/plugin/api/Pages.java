package integritas.plugin.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;

/**
 * Makes pages. A plugin renders what a page says; the platform frames it with its bar, styles, language and headers.
 *
 * @since 1.0
 */
@HostProvided
public interface Pages {

    /**
     * Renders one of the plugin's templates and frames it, as an answer of status 200; {@link Response#fromResponse} makes
     * another status of it. What has more than 5,000,000 characters is not sent;
     * the reader is told so.
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
     * Hands out a file of the plugin's, to be saved and never shown. It is sent while it is read.
     *
     * @throws Refusal NOT_FOUND
     */
    Response download(UUID file);

    /**
     * Hands out what was made just now, to be saved and never shown.
     *
     * @param name name of the file, with its ending
     * @param mediaType such as {@code application/pdf}
     */
    Response download(String name, String mediaType, byte[] content);

    /**
     * Hands out what is made while it is sent, to be saved and never shown: for what is too large to be held.
     *
     * @param name name of the file, with its ending
     * @param mediaType such as {@code application/zip}
     * @param size number of bytes that are going to be written; of more, none of those is sent, and with fewer the browser
     *     finds the download broken off
     * @param content writes it, once, after the method has returned: outside of its transaction, with tenant and person set
     */
    Response download(String name, String mediaType, long size, StreamingOutput content);
}
