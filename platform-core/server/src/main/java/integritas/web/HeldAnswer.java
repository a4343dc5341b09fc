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

/**
 * Holds an answer of code that is not ours until it is whole, so that one that is too large is refused and nothing of it
 * sent. An answer that says its length, as files do, goes out while it is written, up to that length.
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
        if (request.getAttribute(NAME) == null) {
            answer.proceed();
            return;
        }
        OutputStream out = answer.getOutputStream();
        Object stated = answer.getHeaders().getFirst(HttpHeaders.CONTENT_LENGTH);
        if (stated == null) {
            ByteArrayOutputStream held = new ByteArrayOutputStream();
            cap(answer, held, MOST);
            held.writeTo(out);
        } else {
            cap(answer, out, Long.parseLong(stated.toString()));
        }
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
