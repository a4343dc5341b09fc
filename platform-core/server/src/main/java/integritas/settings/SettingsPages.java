package integritas.settings;

import integritas.identity.Roles;
import integritas.web.Page;
import integritas.web.Pages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What an agency decides for itself. */
@Path("settings")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.TENANT_ADMIN)
public class SettingsPages {

    @Inject
    Decisions decisions;

    @Inject
    Pages pages;

    @GET
    public Page form() {
        return pages.page("settings/form", decisions.all());
    }

    @POST
    public Response decide(
            @FormParam("locale") @DefaultValue("") String locale,
            @FormParam("timeZone") @DefaultValue("") String timeZone,
            @FormParam("surveyEntry") @DefaultValue("") String surveyEntry) {
        decisions.decide(new AgencySettings(locale, timeZone, surveyEntry));
        return pages.goTo("/app/settings");
    }
}
