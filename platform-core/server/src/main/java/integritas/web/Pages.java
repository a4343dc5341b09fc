package integritas.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** What a resource that speaks to browsers answers with. */
@RequestScoped
public class Pages {

    @Inject
    Frames frames;

    @Inject
    HttpServletRequest request;

    /** Returns a page, or the fragments that a script swaps into one. */
    public Page page(String template, Object model) {
        return new Page(template, model, frame(), Response.Status.OK.getStatusCode());
    }

    /** Returns a page with another status than success. */
    public Response page(int status, String template, Object model) {
        return Response.status(status)
                .entity(new Page(template, model, frame(), status))
                .build();
    }

    /** Returns fragments to a script that asked for them; sends a plain form on to the page at the path. */
    public Response partOr(String path, String template, Object model) {
        return isScript() ? page(Response.Status.OK.getStatusCode(), template, model) : goTo(path);
    }

    /** Returns a fragment to a script that asked for it, and to a plain form the whole page that has it in it. */
    public Response partOrPage(int status, String part, String whole, Object model) {
        return page(status, isScript() ? part : whole, model);
    }

    /** Sends the browser on to a page of ours, after a form was taken in. */
    public Response goTo(String path) {
        return Response.status(Response.Status.SEE_OTHER)
                .header("Location", URI.create(path).toASCIIString())
                .build();
    }

    private boolean isScript() {
        return "true".equals(request.getHeader("HX-Request"));
    }

    public Frame frame() {
        return frames.of(request);
    }
}
