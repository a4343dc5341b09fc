package integritas.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Does not hold against code that is not ours that a body arrives slowly. */
@Provider
@ApplicationScoped
public class SlowBody implements ContainerRequestFilter {

    @Inject
    HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        context.setEntityStream(new LineInput(context.getEntityStream(), () -> HeldAnswer.timed(request)));
    }
}
