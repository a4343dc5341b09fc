package integritas.identity;

import integritas.tenant.CurrentTenant;
import integritas.tenant.Tenant;
import integritas.web.Languages;
import integritas.web.Visitor;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.ZoneId;

/** Leads the caller, whom the sign-in has verified, and the caller's tenant into the request. */
@WebFilter(
        urlPatterns = {"/api/*", "/app/*"},
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class CallerFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String ENTERED = "integritas.entered";

    @Inject
    transient CurrentCaller current;

    @Inject
    transient CurrentTenant currentTenant;

    @Inject
    transient Event<Arrival> arrivals;

    @Inject
    transient Event<SessionBegan> sessions;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getAttribute(Caller.ATTRIBUTE) instanceof Caller caller) {
            current.enter(caller);
            caller.tenant().ifPresent(currentTenant::enter);
            request.setAttribute(Visitor.ATTRIBUTE, visitor(caller));
            welcome(caller);
            beginSession(request, caller);
        }
        chain.doFilter(request, response);
    }

    private void welcome(Caller caller) {
        if (caller.tenant().filter(Tenant::isInvited).isPresent() && caller.has(Roles.TENANT_ADMIN)) {
            arrivals.fire(new Arrival(caller));
        }
    }

    private void beginSession(HttpServletRequest request, Caller caller) {
        HttpSession session = request.getSession(false);
        String tenant = caller.tenant().map(Tenant::alias).orElse("");
        if (session != null && !tenant.isEmpty() && !tenant.equals(session.getAttribute(ENTERED))) {
            sessions.fire(new SessionBegan(caller));
            session.setAttribute(ENTERED, tenant);
        }
    }

    private static Visitor visitor(Caller caller) {
        return new Visitor(
                caller.id().toString(),
                caller.name(),
                caller.tenant().map(Tenant::name).orElse(""),
                caller.tenants().size(),
                caller.roles(),
                Languages.of(caller.tenant().map(Tenant::locale).orElse("")),
                caller.tenant().map(tenant -> ZoneId.of(tenant.timeZone())).orElse(Visitor.CAPITAL));
    }
}
