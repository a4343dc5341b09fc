package integritas.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** A failure as a page; to a script that asked for a part of one, as a notice for the page that is there. */
@ApplicationScoped
class FailurePage {

    @Inject
    Frames frames;

    @Inject
    Templates templates;

    String render(Failure failure, HttpServletRequest request) {
        Frame frame = frames.of(request);
        String template = "true".equals(request.getHeader("HX-Request")) ? "failure/notice" : "failure/page";
        int status = failure.problem().status();
        return templates.render(new Page(template, FailureView.of(failure, frame.messages()), frame, status));
    }
}
