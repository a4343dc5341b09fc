package integritas.web;

import integritas.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Answers a failure in the form its reader can use: a problem document for programs, a page for people. */
@ApplicationScoped
class FailureResponse {

    private static final String SECONDS_TO_WAIT = "5";

    @Inject
    FailurePage page;

    Response to(Failure thrown, HttpServletRequest request) {
        Failure failure = explained(thrown, request);
        int status = failure.problem().status();
        Response.ResponseBuilder response = Response.status(status).header("Cache-Control", "no-store");
        if (status == 503) {
            response.header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        }
        return Paths.isApi(request) ? document(response, failure, request) : html(response, failure, request);
    }

    private static Response document(Response.ResponseBuilder response, Failure failure, HttpServletRequest request) {
        Messages messages = new Messages(Languages.of(request, Languages.INDONESIAN));
        if (failure.problem().status() == 401) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return response.type(ProblemDocument.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, messages.locale().getLanguage())
                .entity(ProblemDocument.of(failure, Paths.of(request), messages).toString())
                .build();
    }

    private Response html(Response.ResponseBuilder response, Failure failure, HttpServletRequest request) {
        return response.type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page.render(failure, request))
                .build();
    }

    /** Who may do nothing because he has no tenant here is told so, and not that his role falls short. */
    private static Failure explained(Failure failure, HttpServletRequest request) {
        return failure.problem() == Problem.NOT_ALLOWED
                        && request.getAttribute(Problem.REASON) instanceof Problem reason
                ? new Failure(reason, failure.faults())
                : failure;
    }
}
