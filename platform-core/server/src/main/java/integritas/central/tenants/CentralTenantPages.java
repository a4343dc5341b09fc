package integritas.central.tenants;

import integritas.identity.Roles;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.tenant.RegisterEntry;
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
import java.util.Optional;

/** One tenant: what it is, what happened to it, and the steps that suspend, reactivate or close it. */
@Path("central/tenants/{alias}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.CENTRAL_ADMIN)
public class CentralTenantPages {

    @Inject
    CentralTenants tenants;

    @Inject
    Pages pages;

    @PathParam("alias")
    String alias = "";

    @GET
    public Page tenant() {
        RegisterEntry entry = tenants.find(alias);
        return pages.page("central/tenant", new TenantView(entry, tenants.history(entry)));
    }

    @GET
    @Path("edit")
    public Page edit() {
        RegisterEntry entry = tenants.find(alias);
        return pages.page("central/edit", new EditView(entry, TenantForm.of(entry), false));
    }

    /** A fault is said beside its field; so is that another person was faster, and then nothing is overwritten. */
    @POST
    @Path("edit")
    public Response change(MultivaluedMap<String, String> fields) {
        TenantForm form = TenantForm.sent(fields);
        try {
            tenants.put(form.wish(alias), Optional.of(Precondition.of(form.text("seen"))));
            return pages.goTo(address());
        } catch (ProblemException problem) {
            boolean stale = problem.problem() == Problem.STALE;
            if (!stale && problem.problem() != Problem.INPUT_NOT_ACCEPTED) {
                throw problem;
            }
            EditView view = new EditView(tenants.find(alias), form.with(problem.faults()), stale);
            return pages.page(problem.problem().status(), "central/edit", view);
        }
    }

    @GET
    @Path("{step: suspend|reactivate|close}")
    public Page confirm(@PathParam("step") String step) {
        return pages.page("central/move", new MoveView(tenants.find(alias), TenantStep.of(step), "", ""));
    }

    /** The note is obligatory: without one, the page is shown again and says so. */
    @POST
    @Path("{step: suspend|reactivate|close}")
    public Response move(@PathParam("step") String name, @FormParam("note") @DefaultValue("") String note) {
        TenantStep step = TenantStep.of(name);
        try {
            tenants.move(alias, step.state(), note);
            return pages.goTo(address());
        } catch (ProblemException problem) {
            if (problem.problem() != Problem.INPUT_NOT_ACCEPTED) {
                throw problem;
            }
            MoveView view = new MoveView(
                    tenants.find(alias), step, note, problem.faults().get(0).code());
            return pages.page(problem.problem().status(), "central/move", view);
        }
    }

    private String address() {
        return "/app/central/tenants/" + alias;
    }
}
