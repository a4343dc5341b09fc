package integritas.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The one way out for everything that is thrown while a request is served. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

    @Inject
    HttpServletRequest request;

    @Inject
    FailureResponse responses;

    @Inject
    Event<RequestFailed> failures;

    @Override
    public Response toResponse(Throwable thrown) {
        Failure failure = Failure.of(thrown);
        if (failure.problem().status() >= 500) {
            LOG.log(Level.SEVERE, "request failed: " + failure.problem().code(), thrown);
        }
        failures.fire(new RequestFailed(thrown, failure.problem().status()));
        RestOfBody.discard(request);
        return responses.to(failure, request);
    }
}
