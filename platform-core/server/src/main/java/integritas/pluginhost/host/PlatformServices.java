package integritas.pluginhost.host;

import integritas.audit.Audited;
import integritas.calendar.agency.WorkCalendars;
import integritas.identity.CurrentCaller;
import integritas.pluginhost.agency.SwitchedOn;
import integritas.pluginhost.data.PluginTransactions;
import integritas.tenant.CurrentTenant;
import integritas.web.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The platform's beans that all hosts share. */
@ApplicationScoped
class PlatformServices {

    @Inject
    Clock clock;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentCaller caller;

    @Inject
    SwitchedOn switched;

    @Inject
    PluginTransactions transactions;

    @Inject
    Event<Audited> audit;

    @Inject
    Pages pages;

    @Inject
    PublicVisit visit;

    @Inject
    WorkCalendars calendars;

    Clock clock() {
        return clock;
    }

    CurrentTenant tenant() {
        return tenant;
    }

    CurrentCaller caller() {
        return caller;
    }

    SwitchedOn switched() {
        return switched;
    }

    PluginTransactions transactions() {
        return transactions;
    }

    Pages pages() {
        return pages;
    }

    PublicVisit visit() {
        return visit;
    }

    WorkCalendars calendars() {
        return calendars;
    }

    /** In the transaction of the caller, or in one of its own. */
    @Transactional
    void write(Audited entry) {
        audit.fire(entry);
    }
}
