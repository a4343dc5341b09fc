package integritas.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Frames a template's HTML for paper, and takes out what would do something. */
final class PrintedHtml {

    private static final int LONGEST = 5_000_000;
    private static final int DEEPEST = 100;
    /** Each table in a table takes twice as long as the one around it. */
    private static final String TOO_MANY_TABLES = "table table table table table";

    private static final String ACTS =
            "script, noscript, template, iframe, frame, frameset, object, embed, applet, base,"
                    + " meta, link, title, input, button, select, textarea, audio, video, canvas, svg, math, bookmarks";
    private static final String LEADS_SOMEWHERE = "(?i)^(https?://|mailto:|#).*";

    /** Where a line may end, unseen. */
    private static final String MAY_BREAK = "\u200B";

    /** Letter by letter, a longer word would take minutes to break, and leave no room for other columns. */
    private static final Pattern ENDLESS = Pattern.compile("\\S{41,}");

    private static final Pattern PIECE = Pattern.compile(".{20}");

    private PrintedHtml() {}

    /** @throws IllegalArgumentException if it is longer than five million characters, or has tables in tables in tables */
    static org.w3c.dom.Document of(Print print) {
        if (print.html().length() > LONGEST) {
            throw new IllegalArgumentException(
                    "a document of " + print.html().length() + " characters is too long to print");
        }
        Document page = Jsoup.parse(print.html(), "", Parser.htmlParser().setMaxDepth(DEEPEST));
        if (!page.select(TOO_MANY_TABLES).isEmpty()) {
            throw new IllegalArgumentException("tables are nested too deeply to print");
        }
        page.select(ACTS).remove();
        page.select("form").unwrap();
        page.select("a[href]").stream()
                .filter(link -> !link.attr("href").matches(LEADS_SOMEWHERE))
                .forEach(link -> link.removeAttr("href"));
        page.nodeStream(TextNode.class).toList().forEach(PrintedHtml::breakUp);
        frame(page, print);
        return new W3CDom().namespaceAware(false).fromJsoup(page);
    }

    private static void breakUp(TextNode text) {
        Matcher endless = ENDLESS.matcher(text.getWholeText());
        if (endless.find()) {
            text.text(endless.replaceAll(word -> Matcher.quoteReplacement(broken(word.group()))));
        }
    }

    private static String broken(String word) {
        return PIECE.matcher(word).replaceAll("$0" + MAY_BREAK);
    }

    private static void frame(Document page, Print print) {
        Element root = page.selectFirst("html");
        String language = print.locale().getLanguage().equals("en") ? "en" : "id";
        (root == null ? page.appendElement("html") : root).attr("lang", language);
        Element head = page.head();
        head.appendElement("title").text(print.title());
        head.appendElement("meta").attr("name", "subject").attr("content", print.title());
        head.appendElement("meta").attr("name", "author").attr("content", print.agency());
        head.prependElement("style").appendChild(new DataNode(sheet("paper.css") + sheet(language + ".css")));
        page.body().select("style").forEach(head::appendChild);
        page.body().prependElement("div").attr("id", "paper-agency").text(print.agency());
    }

    private static String sheet(String name) {
        try (InputStream file = PrintedHtml.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
