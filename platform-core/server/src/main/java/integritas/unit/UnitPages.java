package integritas.unit;

import integritas.identity.Roles;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.web.Page;
import integritas.web.Pages;
import integritas.web.Precondition;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** One unit: its name and place, and whether it takes part. */
@Path("units/{id: [0-9a-f-]{36}}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.TENANT_ADMIN)
public class UnitPages {

    @Inject
    Units units;

    @Inject
    Pages pages;

    @PathParam("id")
    UUID id = new UUID(0, 0);

    @GET
    public Page one() {
        Unit unit = units.require(id);
        return pages.page("unit/unit", view(UnitForm.of(unit), Optional.empty()));
    }

    @POST
    public Response change(@BeanParam UnitForm form) {
        return changed(
                form,
                seen -> units.change(
                        id,
                        seen,
                        new UnitChange(Optional.of(form.name()), Optional.of(new UnitChange.Place(form.parentKey())))));
    }

    @POST
    @Path("archive")
    public Response archive(@BeanParam UnitForm form) {
        return changed(UnitForm.of(units.require(id)), seen -> units.archive(id, Precondition.seen(form.version)));
    }

    @POST
    @Path("restore")
    public Response restore(@BeanParam UnitForm form) {
        return changed(UnitForm.of(units.require(id)), seen -> units.restore(id, Precondition.seen(form.version)));
    }

    /** What is refused is said on the page itself, and the form keeps what was typed. */
    private Response changed(UnitForm form, Consumer<Precondition> change) {
        try {
            change.accept(Precondition.seen(form.version));
            return pages.goTo(UnitsPages.LIST + "/" + id);
        } catch (ProblemException problem) {
            if (problem.problem() != Problem.INPUT_NOT_ACCEPTED && problem.problem() != Problem.UNIT_IN_USE) {
                throw problem;
            }
            return pages.page(problem.problem().status(), "unit/unit", view(form, Optional.of(problem)));
        }
    }

    private UnitView view(UnitForm form, Optional<ProblemException> refusal) {
        UnitTree tree = new UnitTree(units.visible(""));
        Unit unit = units.require(id);
        List<Unit> branch = tree.branch(unit);
        List<UnitTree.Placed> choices = tree.placed().stream()
                .filter(placed -> !branch.contains(placed.unit()))
                .filter(placed -> placed.unit().isActive() || form.isBelow(placed.unit()))
                .toList();
        return new UnitView(unit, tree, form, choices, refusal);
    }
}
