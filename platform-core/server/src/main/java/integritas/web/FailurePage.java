package integritas.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;

/** A failure as a page. */
@ApplicationScoped
class FailurePage {

    String render(Failure failure, HttpServletRequest request, Messages messages) {
        String code = failure.problem().code();
        return "<!doctype html><html lang=\"" + messages.locale().getLanguage() + "\"><title>"
                + messages.get("problem." + code) + "</title><p>" + messages.get("problem." + code + ".next");
    }
}
