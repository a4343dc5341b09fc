package integritas.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** How a person wants to read pages: in which language, light or dark. Both lead back to the page they came from. */
@Path("")
@RequestScoped
public class PreferencePages {

    @Inject
    Pages pages;

    @Inject
    HttpServletRequest request;

    @POST
    @Path("language")
    public Response language(
            @FormParam("language") @DefaultValue("id") String language,
            @FormParam("back") @DefaultValue(MenuItem.HOME) String back) {
        return keep(Languages.COOKIE, Languages.of(language).getLanguage(), back);
    }

    @POST
    @Path("theme")
    public Response theme(
            @FormParam("theme") @DefaultValue("system") String theme,
            @FormParam("back") @DefaultValue(MenuItem.HOME) String back) {
        return keep(Theme.COOKIE, Theme.of(theme).code(), back);
    }

    private Response keep(String cookie, String value, String back) {
        return Response.fromResponse(pages.goTo(LocalPath.of(back)))
                .header("Set-Cookie", Cookies.keep(cookie, value, request.isSecure()))
                .build();
    }
}
