package integritas.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The one way out for everything that is thrown while a request is served. */
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

    @Context
    @Nullable
    HttpServletRequest request;

    @Inject
    FailureResponse responses;

    @Override
    public Response toResponse(Throwable thrown) {
        Failure failure = Failure.of(thrown);
        if (failure.problem().status() >= 500) {
            LOG.log(Level.SEVERE, "request failed: " + failure.problem().code(), thrown);
        }
        return responses.to(failure, java.util.Objects.requireNonNull(request));
    }
}
