package integritas.pluginhost.central;

import integritas.identity.Roles;
import integritas.pluginhost.Verdicts;
import integritas.problem.ProblemException;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** The plugins that lie in the directory; approving and suspending them. */
@Path("central/plugins")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.CENTRAL_ADMIN)
public class CentralPluginsPages {

    private static final String PATH = "/app/central/plugins";

    @Inject
    CentralPlugins plugins;

    @Inject
    Verdicts verdicts;

    @Inject
    Pages pages;

    @GET
    public Page list() {
        return pages.page("plugin/central", new CentralPluginsView(plugins.all()));
    }

    @GET
    @Path("{plugin}")
    public Page one(@PathParam("plugin") String id) {
        return pages.page("plugin/standing", view(id, "", Optional.empty()));
    }

    @POST
    @Path("{plugin}/approval")
    public Response approve(
            @PathParam("plugin") String id,
            @FormParam("sha256") @DefaultValue("") String sha256,
            @FormParam("note") @DefaultValue("") String note) {
        return judged(id, note, () -> verdicts.approve(id, sha256, note));
    }

    @POST
    @Path("{plugin}/suspension")
    public Response suspend(@PathParam("plugin") String id, @FormParam("note") @DefaultValue("") String note) {
        return judged(id, note, () -> verdicts.suspend(id, note));
    }

    /** What is refused is said on the page itself, and the note stays. */
    private Response judged(String id, String note, Runnable judging) {
        plugins.one(id);
        try {
            judging.run();
            return pages.goTo(PATH + "/" + id);
        } catch (ProblemException problem) {
            return pages.page(problem.problem().status(), "plugin/standing", view(id, note, Optional.of(problem)));
        }
    }

    private StandingView view(String id, String note, Optional<ProblemException> refusal) {
        return new StandingView(plugins.one(id), plugins.health(id), plugins.history(id), note, refusal);
    }
}
