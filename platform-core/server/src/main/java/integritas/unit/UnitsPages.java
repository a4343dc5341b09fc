package integritas.unit;

import integritas.identity.Roles;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.web.Page;
import integritas.web.Pages;
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

/** The tree of units, and the way to add one. */
@Path("units")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.TENANT_ADMIN)
public class UnitsPages {

    static final String LIST = "/app/units";

    @Inject
    Units units;

    @Inject
    Pages pages;

    @GET
    public Page tree(@QueryParam("q") @DefaultValue("") String text) {
        return pages.page("unit/tree", UnitsView.of(units.visible(""), text));
    }

    @GET
    @Path("add")
    public Page form(@QueryParam("parent") @DefaultValue("") String parent) {
        return pages.page("unit/add", new UnitFormView(UnitForm.below(parent), choices(), List.of()));
    }

    /** What is wrong is shown above the form, which keeps what was typed. */
    @POST
    @Path("add")
    public Response add(@BeanParam UnitForm form) {
        try {
            return pages.goTo(LIST + "/"
                    + units.add(form.code(), form.name(), form.parentKey().orElse(null))
                            .id());
        } catch (ProblemException problem) {
            if (problem.problem() != Problem.INPUT_NOT_ACCEPTED) {
                throw problem;
            }
            return pages.page(
                    problem.problem().status(), "unit/add", new UnitFormView(form, choices(), problem.faults()));
        }
    }

    private List<UnitTree.Placed> choices() {
        return new UnitTree(units.visible(""))
                .placed().stream().filter(placed -> placed.unit().isActive()).toList();
    }
}
