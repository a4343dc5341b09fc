package integritas.pluginhost.agency;

import integritas.identity.Roles;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.web.Page;
import integritas.web.Pages;
import integritas.web.Precondition;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** The plugins an agency may have; switching them on and off, and setting them. */
@Path("settings/plugins")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.TENANT_ADMIN)
public class AgencyPluginsPages {

    private static final String PATH = "/app/settings/plugins";

    @Inject
    AgencyPlugins plugins;

    @Inject
    Pages pages;

    @GET
    public Page list() {
        return pages.page("plugin/agency", new AgencyPluginsView(plugins.all()));
    }

    @GET
    @Path("{plugin}")
    public Page one(@PathParam("plugin") String id) {
        return pages.page("plugin/choice", ChoiceView.of(plugins.one(id)));
    }

    @POST
    @Path("{plugin}/on")
    public Response switchOn(
            @PathParam("plugin") String id,
            @FormParam("consented") List<String> consented,
            @FormParam("version") @DefaultValue("0") long version) {
        return changed(id, Map.of(), () -> plugins.switchOn(id, new HashSet<>(consented), Precondition.seen(version)));
    }

    @POST
    @Path("{plugin}/off")
    public Response switchOff(@PathParam("plugin") String id, @FormParam("version") @DefaultValue("0") long version) {
        return changed(id, Map.of(), () -> plugins.switchOff(id, Precondition.seen(version)));
    }

    @POST
    @Path("{plugin}/settings")
    public Response set(@PathParam("plugin") String id, MultivaluedMap<String, String> fields) {
        SettingsForm form = SettingsForm.of(plugins.one(id));
        Map<String, String> typed = form.typed(fields);
        return changed(id, typed, () -> plugins.set(id, form.json(typed), Precondition.seen(form.version(fields))));
    }

    /** What is refused is said on the page itself, and the form keeps what was typed. */
    private Response changed(String id, Map<String, String> typed, Runnable change) {
        try {
            change.run();
            return pages.goTo(PATH + "/" + id);
        } catch (ProblemException problem) {
            if (problem.problem() != Problem.INPUT_NOT_ACCEPTED && problem.problem() != Problem.STALE) {
                throw problem;
            }
            return pages.page(
                    problem.problem().status(),
                    "plugin/choice",
                    ChoiceView.of(plugins.one(id)).refused(problem, typed));
        }
    }
}
