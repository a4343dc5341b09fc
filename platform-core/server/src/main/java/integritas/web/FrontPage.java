package integritas.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The front page, for everybody: what this is, and the way in. */
@WebServlet("")
public class FrontPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Frames frames;

    @Inject
    transient Templates templates;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Frame frame = frames.of(request);
        response.setContentType(Templates.HTML);
        response.setHeader("Content-Language", frame.language());
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Vary", "Cookie");
        byte[] html = templates
                .render(new Page("front", "", frame, HttpServletResponse.SC_OK))
                .getBytes(StandardCharsets.UTF_8);
        response.getOutputStream().write(html);
    }
}
