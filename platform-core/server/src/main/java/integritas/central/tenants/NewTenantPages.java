package integritas.central.tenants;

import integritas.identity.Roles;
import integritas.problem.Fault;
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
import java.util.List;

/** The form that makes a tenant. */
@Path("central/new-tenant")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.CENTRAL_ADMIN)
public class NewTenantPages {

    @Inject
    CentralTenants tenants;

    @Inject
    Pages pages;

    @GET
    public Page form() {
        return pages.page("central/new", TenantForm.empty());
    }

    /** What is wrong with the form is said beside its fields, and nothing typed is lost. */
    @POST
    public Response make(MultivaluedMap<String, String> fields) {
        TenantForm form = TenantForm.sent(fields);
        String alias = form.text("alias");
        try {
            tenants.add(form.wish(alias));
            return pages.goTo("/app/central/tenants/" + alias);
        } catch (ProblemException problem) {
            return switch (problem.problem()) {
                case INPUT_NOT_ACCEPTED -> again(problem, form.with(problem.faults()));
                case STALE, ALREADY_EXISTS -> again(problem, form.with(List.of(new Fault("alias", "alias-taken"))));
                default -> throw problem;
            };
        }
    }

    private Response again(ProblemException problem, TenantForm form) {
        return pages.page(problem.problem().status(), "central/new", form);
    }
}
