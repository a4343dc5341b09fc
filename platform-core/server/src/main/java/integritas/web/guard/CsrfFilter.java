package integritas.web.guard;

import integritas.problem.Problem;
import integritas.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Lets a page change something only if the request came from one of our own pages, in this session. */
@Provider
@ApplicationScoped
@PreMatching
public class CsrfFilter implements ContainerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final int LARGEST_FORM = 2 * 1024 * 1024;

    @Inject
    HttpServletRequest servletRequest;

    @Inject
    @ConfigProperty(name = "integritas.base.url")
    String own;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (SAFE.contains(request.getMethod())) {
            return;
        }
        boolean fromHere =
                SameOrigin.holds(own, request.getHeaderString("Origin"), request.getHeaderString("Sec-Fetch-Site"));
        String token = Csrf.token(servletRequest);
        if (!fromHere || !Csrf.matches(token, sent(request))) {
            throw new ProblemException(Problem.FORM_EXPIRED, "the request did not come from a page of this session");
        }
    }

    private static @Nullable String sent(ContainerRequestContext request) throws IOException {
        String header = request.getHeaderString(Csrf.HEADER);
        MediaType type = request.getMediaType();
        if (header != null || type == null) {
            return header;
        }
        if (type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE)) {
            return beforeTheFiles(request);
        }
        if (!type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)) {
            return null;
        }
        byte[] body = request.getEntityStream().readNBytes(LARGEST_FORM + 1);
        if (body.length > LARGEST_FORM) {
            throw new ProblemException(Problem.TOO_LARGE, "form over " + LARGEST_FORM + " bytes");
        }
        request.setEntityStream(new ByteArrayInputStream(body));
        return FormField.of(body, Csrf.FIELD).orElse(null);
    }

    /** Files are not read here: only as much as the page puts before them. */
    private static @Nullable String beforeTheFiles(ContainerRequestContext request) throws IOException {
        BufferedInputStream body = new BufferedInputStream(request.getEntityStream(), FirstPart.LOOKED_AT);
        body.mark(FirstPart.LOOKED_AT);
        byte[] beginning = body.readNBytes(FirstPart.LOOKED_AT);
        body.reset();
        request.setEntityStream(body);
        return FirstPart.of(beginning, Csrf.FIELD).orElse(null);
    }
}
