package integritas.central.roles;

import integritas.identity.Roles;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.web.Page;
import integritas.web.Pages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** Who holds a role across tenants; the form that gives or takes one. */
@Path("central/roles")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.CENTRAL_ADMIN)
public class CentralRolesPages {

    private static final String PATH = "/app/central/roles";

    @Inject
    NationalRoles roles;

    @Inject
    Pages pages;

    @GET
    public Page list() {
        return pages.page("central/roles", view(RolesView.Form.EMPTY));
    }

    @POST
    @Path("given")
    public Response give(MultivaluedMap<String, String> fields) {
        return answer(RolesView.Form.sent(fields), roles::give);
    }

    @POST
    @Path("taken")
    public Response take(MultivaluedMap<String, String> fields) {
        return answer(RolesView.Form.sent(fields), roles::take);
    }

    /** A fault is said beside the form, and nothing typed is lost. */
    private Response answer(RolesView.Form form, NationalRoles.Change change) {
        try {
            change.make(form.person(), form.role(), form.note());
            return pages.goTo(PATH);
        } catch (ProblemException problem) {
            if (problem.problem() != Problem.INPUT_NOT_ACCEPTED) {
                throw problem;
            }
            return pages.page(
                    problem.problem().status(),
                    "central/roles",
                    view(form.with(problem.faults().get(0))));
        }
    }

    private RolesView view(RolesView.Form form) {
        return new RolesView(roles.holders(), roles.history(), form);
    }
}
