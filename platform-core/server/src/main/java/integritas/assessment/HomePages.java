package integritas.assessment;

import integritas.identity.Caller;
import integritas.identity.CurrentCaller;
import integritas.identity.Roles;
import integritas.problem.Problem;
import integritas.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Where a person lands: on what is due for him. */
@Path("")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class HomePages {

    /** What is due for who manages all agencies and works in none. */
    private static final String CENTRAL = "/app/central/";

    /** What is due for who reads for the nation what is assigned to him. */
    private static final String NATIONAL = "/app/national/";

    @Inject
    CurrentCaller caller;

    @Inject
    Assessments assessments;

    @Inject
    Pages pages;

    @GET
    public Response home() {
        Caller person = caller.get();
        if (person.tenant().isPresent()) {
            return pages.page(200, "assessment/home", HomeView.of(assessments, person));
        }
        if (person.refusal() != Problem.TENANT_CHOICE_NEEDED && person.has(Roles.CENTRAL_ADMIN)) {
            return pages.goTo(CENTRAL);
        }
        return person.refusal() != Problem.TENANT_CHOICE_NEEDED && person.has(Roles.NATIONAL_ASSESSOR)
                ? pages.goTo(NATIONAL)
                : pages.page(200, "assessment/outside", OutsideView.of(person));
    }
}
