package integritas.web;

import integritas.problem.Problem;
import integritas.problem.ProblemException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** Calls a body that the JSON parser chokes on malformed, whatever the parser throws: too deep nesting is a bare one. */
public class ReadableBody implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        try {
            return context.proceed();
        } catch (ProblemException | WebApplicationException known) {
            throw known;
        } catch (RuntimeException choked) {
            throw new ProblemException(Problem.MALFORMED_REQUEST, "body cannot be read: " + choked.getMessage());
        }
    }
}
