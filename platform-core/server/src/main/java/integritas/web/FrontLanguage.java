package integritas.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Changes the language for somebody who has not signed in. A cookie is all it touches, so it asks for no token. */
@WebServlet("/language")
public class FrontLanguage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        String language = Languages.of(request.getParameter("language")).getLanguage();
        String back = request.getParameter("back");
        response.addHeader("Set-Cookie", Cookies.keep(Languages.COOKIE, language, request.isSecure()));
        response.setHeader("Location", LocalPath.of(back == null ? "/" : back));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }
}
