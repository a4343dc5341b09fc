package integritas.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** A failure as a page; to a script that asked for a part of one, as a notice for the page that is there. */
@ApplicationScoped
class FailurePage {

    @Inject
    Frames frames;

    @Inject
    Templates templates;

    String render(Failure failure, HttpServletRequest request) {
        Frame frame = frames.of(request);
        boolean part = "true".equals(request.getHeader("HX-Request"));
        Set<String> fields = part ? request.getParameterMap().keySet() : Set.of();
        FailureView view = FailureView.of(failure, frame.messages(), fields);
        int status = failure.problem().status();
        return templates.render(new Page(part ? "failure/notice" : "failure/page", view, frame, status));
    }
}
