package integritas.pluginhost.mount;

import integritas.plugin.api.Permission;
import integritas.plugin.api.PluginApplication;
import integritas.pluginhost.agency.AgencyPlugin;
import integritas.pluginhost.agency.SwitchedOn;
import integritas.pluginhost.guard.Call;
import integritas.pluginhost.guard.PluginGuard;
import integritas.pluginhost.host.PublicVisit;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.tenant.CurrentTenant;
import integritas.tenant.Tenants;
import integritas.web.HeldAnswer;
import integritas.web.RequestFailed;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The entry of a request into a plugin: the plugin runs, is on for the tenant, and has room. What fails on the way out is
 * held against it.
 */
@RequestScoped
public class PluginEntry {

    /** After this time of the plugin's own a call is interrupted. */
    @Inject
    @ConfigProperty(name = "integritas.plugins.limit")
    Duration limit;

    @Inject
    SwitchedOn switched;

    @Inject
    Tenants tenants;

    @Inject
    CurrentTenant tenant;

    @Inject
    PublicVisit visit;

    @Inject
    PluginGuard guard;

    @Inject
    HttpServletRequest request;

    private @Nullable Call call;

    /**
     * Enters a plugin for somebody who is signed in.
     *
     * @param door what is wanted of its application
     * @throws ProblemException NOT_FOUND for an unknown plugin, one that is off, and one without such a door
     */
    Object enter(String plugin, Function<PluginApplication, Optional<Object>> door) {
        AgencyPlugin on = switched.require(plugin);
        PluginGuard.Side side = visit.isHappening() ? PluginGuard.Side.PUBLIC : PluginGuard.Side.MEMBERS;
        Call begun = guard.enter(on.plugin(), tenant.get().id(), side, limit);
        call = begun;
        HeldAnswer.hold(request, begun);
        return on.plugin()
                .application()
                .flatMap(door)
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND, plugin + " has nothing here"));
    }

    /** Enters the public pages of a plugin for nobody in particular. */
    Object enterPublic(String alias, String plugin) {
        tenant.enter(
                tenants.active(alias).orElseThrow(() -> new ProblemException(Problem.NOT_FOUND, "no tenant " + alias)));
        AgencyPlugin on = switched.require(plugin);
        if (!on.descriptor().wants(Permission.PUBLIC_PAGES)) {
            throw new ProblemException(Problem.NOT_FOUND, plugin + " asks for no public pages");
        }
        visit.begin();
        return enter(plugin, PluginApplication::publicPages);
    }

    void note(@Observes(notifyObserver = Reception.IF_EXISTS) RequestFailed failure) {
        Call begun = call;
        if (begun != null && isToBlame(failure)) {
            begun.failed(failure.thrown());
        }
    }

    /** What a person can mend is nobody's fault; what the database's absence breaks is not the plugin's. */
    private static boolean isToBlame(RequestFailed failure) {
        return failure.status() == 500;
    }

    @PreDestroy
    void leave() {
        Call begun = call;
        if (begun != null) {
            begun.close();
        }
    }
}
