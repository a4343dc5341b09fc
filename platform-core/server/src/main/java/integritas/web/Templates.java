package integritas.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The compiled templates. Each takes {@code frame} and {@code view}. */
@ApplicationScoped
public class Templates {

    static final String HTML = "text/html;charset=UTF-8";
    private static final String PACKAGE = "integritas.jte";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader(), PACKAGE);

    /** Returns the page as HTML. */
    public String render(Page page) {
        StringOutput html = new StringOutput();
        engine.render(page.template() + ".jte", Map.of("frame", page.frame(), "view", page.model()), html);
        return html.toString();
    }
}
