package integritas.settings;

import integritas.audit.Audited;
import integritas.audit.Trace;
import integritas.identity.CurrentCaller;
import integritas.identity.Roles;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.tenant.CurrentTenant;
import integritas.tenant.Tenant;
import integritas.tenant.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What this tenant has decided, and how it decides anew. Each public method is one transaction. */
@ApplicationScoped
@Transactional
public class Decisions {

    @Inject
    SettingStore store;

    @Inject
    Tenants tenants;

    @Inject
    CurrentTenant current;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<Audited> audit;

    /** Returns who enters the results of surveys. */
    public SurveyEntry surveyEntry() {
        return store.surveyEntry();
    }

    public AgencySettings all() {
        Tenant tenant = current.get();
        return new AgencySettings(
                tenant.locale(), tenant.timeZone(), store.surveyEntry().code());
    }

    /**
     * Decides anew; takes effect with the next request.
     *
     * @throws ProblemException NOT_ALLOWED for all but admins, INPUT_NOT_ACCEPTED naming every fault
     */
    public AgencySettings decide(AgencySettings wanted) {
        if (!caller.get().has(Roles.TENANT_ADMIN)) {
            throw new ProblemException(Problem.NOT_ALLOWED, "may not change settings");
        }
        wanted.requireSound();
        AgencySettings before = all();
        if (!wanted.equals(before)) {
            store.save(wanted.surveyEntry());
            tenants.localize(current.get(), wanted.locale(), wanted.timeZone());
            audit.fire(new Audited("settings.decided", current.get().id(), "", trace(before), trace(wanted)));
        }
        return wanted;
    }

    private static String trace(AgencySettings settings) {
        return Trace.of("locale", settings.locale())
                .and("timeZone", settings.timeZone())
                .and("surveyEntry", settings.surveyEntry())
                .json();
    }
}
