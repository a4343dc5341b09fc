package integritas.settings;

import integritas.identity.Roles;
import integritas.web.Body;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** What the caller's tenant has decided for itself. */
@Path("settings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.TENANT_ADMIN)
public class SettingsApi {

    @Inject
    Decisions decisions;

    @GET
    public JsonObject get() {
        return json(decisions.all());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject put(@Nullable JsonValue sent) {
        Body body = new Body(sent);
        AgencySettings wanted =
                new AgencySettings(body.text("locale"), body.text("timeZone"), body.text("surveyEntry"));
        body.requireSound();
        return json(decisions.decide(wanted));
    }

    private static JsonObject json(AgencySettings settings) {
        return Json.createObjectBuilder()
                .add("locale", settings.locale())
                .add("timeZone", settings.timeZone())
                .add("surveyEntry", settings.surveyEntry())
                .build();
    }
}
