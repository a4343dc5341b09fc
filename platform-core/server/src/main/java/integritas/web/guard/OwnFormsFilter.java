package integritas.web.guard;

import integritas.problem.Problem;
import integritas.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes forms where nobody is signed in only from our own pages, as far as the browser tells. There is no session that
 * another site could ride on; this keeps other sites from sending forms in their readers' names.
 */
@Provider
@ApplicationScoped
@PreMatching
public class OwnFormsFilter implements ContainerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    @ConfigProperty(name = "integritas.base.url")
    String own;

    @Override
    public void filter(ContainerRequestContext request) {
        boolean fromHere =
                SameOrigin.holds(own, request.getHeaderString("Origin"), request.getHeaderString("Sec-Fetch-Site"));
        if (!SAFE.contains(request.getMethod()) && !fromHere) {
            throw new ProblemException(Problem.FORM_EXPIRED, "the form did not come from a page of ours");
        }
    }
}
