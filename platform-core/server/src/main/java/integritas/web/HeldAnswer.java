package integritas.web;

import integritas.problem.Problem;
import integritas.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Holds an answer of code that is not ours until it is whole, so that one that is too large is refused and nothing of it
 * sent. An answer that says its length, as files do, goes out while it is written.
 */
@Provider
@ApplicationScoped
public class HeldAnswer implements WriterInterceptor {

    /** Most bytes of an answer that does not say its length. */
    public static final int MOST = 16 * 1024 * 1024;

    private static final String NAME = "integritas.answer.held";

    @Inject
    HttpServletRequest request;

    /** Has the answer to a request held. */
    public static void hold(HttpServletRequest request) {
        request.setAttribute(NAME, true);
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext answer) throws IOException {
        if (request.getAttribute(NAME) == null || answer.getHeaders().containsKey(HttpHeaders.CONTENT_LENGTH)) {
            answer.proceed();
            return;
        }
        OutputStream out = answer.getOutputStream();
        Bounded held = new Bounded();
        answer.setOutputStream(held);
        answer.proceed();
        answer.setOutputStream(out);
        held.writeTo(out);
    }

    private static final class Bounded extends ByteArrayOutputStream {

        @Override
        public synchronized void write(int next) {
            require(1);
            super.write(next);
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            require(length);
            super.write(bytes, offset, length);
        }

        private void require(int more) {
            if (more > MOST - size()) {
                throw new ProblemException(Problem.PLUGIN_ANSWER_TOO_LARGE, "an answer over " + MOST + " bytes");
            }
        }
    }
}
