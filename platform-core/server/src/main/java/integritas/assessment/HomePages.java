package integritas.assessment;

import integritas.identity.CurrentCaller;
import integritas.web.Page;
import integritas.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Where a person lands: on what is due for him. */
@Path("")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class HomePages {

    @Inject
    CurrentCaller caller;

    @Inject
    Assessments assessments;

    @Inject
    Pages pages;

    @GET
    public Page home() {
        return caller.get().tenant().isPresent()
                ? pages.page("assessment/home", HomeView.of(assessments, caller.get()))
                : pages.page("assessment/outside", OutsideView.of(caller.get()));
    }
}
