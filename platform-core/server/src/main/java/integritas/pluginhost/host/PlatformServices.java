package integritas.pluginhost.host;

import integritas.audit.Audited;
import integritas.audit.UnnamedAct;
import integritas.calendar.agency.WorkCalendars;
import integritas.identity.CurrentCaller;
import integritas.keys.TenantKeys;
import integritas.pluginhost.agency.SwitchedOn;
import integritas.pluginhost.data.PluginTransactions;
import integritas.pluginhost.files.PluginFiles;
import integritas.tenant.CurrentTenant;
import integritas.unit.Units;
import integritas.web.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

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

    @Inject
    TenantKeys keys;

    @Inject
    PluginFiles files;

    @Inject
    SealedRoot sealed;

    @Inject
    PluginPost post;

    @Inject
    Units units;

    @Inject
    Event<UnnamedAct> unnamed;

    Clock clock() {
        return clock;
    }

    /** Asks for what a call brings with it; a thread that the platform did not call the plugin on has nothing of that. */
    <T> Optional<T> ofCall(Supplier<Optional<T>> question) {
        try {
            return question.get();
        } catch (ContextNotActiveException noCall) {
            return Optional.empty();
        }
    }

    TenantKeys keys() {
        return keys;
    }

    PluginFiles files() {
        return files;
    }

    SealedRoot sealed() {
        return sealed;
    }

    PluginPost post() {
        return post;
    }

    Units units() {
        return units;
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

    /** In the transaction of the caller, or in one of its own. */
    @Transactional
    void write(UnnamedAct act) {
        unnamed.fire(act);
    }
}
