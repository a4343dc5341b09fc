package integritas.people;

import integritas.identity.Roles;
import integritas.problem.Fault;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.unit.UnitTree;
import integritas.unit.Units;
import integritas.web.Page;
import integritas.web.Pages;
import integritas.web.Rows;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** The people of the tenant, and the way to ask one in. */
@Path("people")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.TENANT_ADMIN)
public class PeoplePages {

    static final String LIST = "/app/people";

    @Inject
    People people;

    @Inject
    Administration administration;

    @Inject
    Units units;

    @Inject
    Pages pages;

    @GET
    public Page list(
            @QueryParam("q") @DefaultValue("") String text,
            @QueryParam("role") @DefaultValue("") String role,
            @QueryParam("page") @DefaultValue("1") int number) {
        Rows<Person> rows = Rows.of(LIST, Map.of("q", text, "role", role), number, people.list(text, role));
        return pages.page("people/list", new PeopleView(rows, tree()));
    }

    @GET
    @Path("invite")
    public Page form() {
        return pages.page("people/invite", new InviteView(InviteForm.empty(), tree(), List.of()));
    }

    /** What is wrong is shown above the form, which keeps what was typed. */
    @POST
    @Path("invite")
    public Response invite(@BeanParam InviteForm form) {
        try {
            return pages.goTo(LIST + "/" + administration.invite(null, form.invitation()));
        } catch (ProblemException problem) {
            List<Fault> faults = problem.faults();
            if (problem.problem() != Problem.INPUT_NOT_ACCEPTED) {
                throw problem;
            }
            return pages.page(problem.problem().status(), "people/invite", new InviteView(form, tree(), faults));
        }
    }

    private UnitTree tree() {
        return new UnitTree(units.visible(""));
    }
}
