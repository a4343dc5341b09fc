package integritas.web;

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
import java.util.Optional;

/**
 * Holds an answer of code that is not ours until it is whole, so that one that is too large is refused and nothing of it
 * sent. An answer that says its length, as files do, goes out while it is written, up to that length. The code is timed
 * while it writes, and not while the line is waited for.
 */
@Provider
@ApplicationScoped
public class HeldAnswer implements WriterInterceptor {

    /** Most bytes of an answer that does not say its length. */
    public static final int MOST = 16 * 1024 * 1024;

    private static final String NAME = "integritas.answer.held";

    @Inject
    HttpServletRequest request;

    /**
     * Has the answer to a request held.
     *
     * @param timed the time of the code that makes it
     */
    public static void hold(HttpServletRequest request, Timed timed) {
        request.setAttribute(NAME, timed);
    }

    /** Returns the time of the code that makes the answer; empty for code of ours. */
    static Optional<Timed> timed(HttpServletRequest request) {
        return Optional.ofNullable((Timed) request.getAttribute(NAME));
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext answer) throws IOException {
        Optional<Timed> timed = timed(request);
        if (timed.isPresent()) {
            hold(answer, timed.get());
        } else {
            answer.proceed();
        }
    }

    private static void hold(WriterInterceptorContext answer, Timed timed) throws IOException {
        OutputStream line = new LineOutput(answer.getOutputStream(), timed);
        Object stated = answer.getHeaders().getFirst(HttpHeaders.CONTENT_LENGTH);
        if (stated == null) {
            ByteArrayOutputStream held = new ByteArrayOutputStream();
            cap(answer, held, MOST);
            held.writeTo(line);
        } else {
            cap(answer, line, Long.parseLong(stated.toString()));
        }
        timed.waits();
    }

    /** Code that goes on after it was refused more bytes does not make a whole of what it had written. */
    private static void cap(WriterInterceptorContext answer, OutputStream to, long most) throws IOException {
        OutputStream out = answer.getOutputStream();
        CappedOutput capped = new CappedOutput(to, most);
        answer.setOutputStream(capped);
        answer.proceed();
        answer.setOutputStream(out);
        capped.requireWhole();
    }
}
