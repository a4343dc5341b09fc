package integritas.central.overview;

import integritas.identity.Roles;
import integritas.web.Languages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** How the nation stands, from score summaries alone. */
@Path("central/overview")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CENTRAL_ADMIN)
public class CentralOverviewApi {

    @Inject
    NationalView view;

    @Inject
    HttpServletRequest request;

    @GET
    public JsonObject overview() {
        return new OverviewJson(view, Languages.of(request, Languages.INDONESIAN)).of(view.thisYear());
    }
}
