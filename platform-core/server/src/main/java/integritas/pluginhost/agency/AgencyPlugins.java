package integritas.pluginhost.agency;

import integritas.audit.Audited;
import integritas.audit.Trace;
import integritas.identity.Caller;
import integritas.identity.CurrentCaller;
import integritas.identity.Roles;
import integritas.plugin.api.Permission;
import integritas.plugin.inspection.Schemas;
import integritas.pluginhost.Plugins;
import integritas.pluginhost.start.RunningPlugin;
import integritas.problem.Fault;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.tenant.CurrentTenant;
import integritas.web.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The plugins of the current tenant, and how its administrators decide about them. Each public method is one transaction. */
@ApplicationScoped
@Transactional
public class AgencyPlugins {

    @Inject
    Plugins plugins;

    @Inject
    ChoiceStore store;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<Audited> audit;

    @Inject
    Event<ChoiceMade> changes;

    @Inject
    Clock clock;

    /** Those that are on where a tenant has not decided: what everybody needs and what asks for no permission. */
    @Inject
    @ConfigProperty(name = "integritas.plugins.default")
    Set<String> usual;

    /** Returns the plugins that the tenant may have, by id. */
    public List<AgencyPlugin> all() {
        Map<String, Choice> made = store.all().stream().collect(Collectors.toMap(Choice::plugin, Function.identity()));
        return plugins.running().stream()
                .filter(plugin -> plugin.descriptor().isFor(tenant.get().alias()))
                .map(plugin -> new AgencyPlugin(plugin, made.getOrDefault(plugin.id(), undecided(plugin))))
                .toList();
    }

    /** @throws ProblemException NOT_FOUND for a plugin that does not run, or is not for this tenant */
    public AgencyPlugin one(String id) {
        return all().stream()
                .filter(plugin -> plugin.plugin().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND, "no plugin " + id));
    }

    /**
     * Switches a plugin on, and agrees to what it may do.
     *
     * @param consented codes of permissions, as the administrator read them
     * @param seen the version of the choice he saw
     * @throws ProblemException NOT_FOUND, NOT_ALLOWED, STALE, INPUT_NOT_ACCEPTED if something it asks for is not agreed to
     */
    public AgencyPlugin switchOn(String id, Set<String> consented, Precondition seen) {
        AgencyPlugin now = decidable(id, seen);
        Set<Permission> asked = now.descriptor().permissions();
        if (!asked.stream().allMatch(permission -> consented.contains(permission.code()))) {
            throw refused(List.of(new Fault("consented", "consent-missing")));
        }
        Choice before = now.choice();
        return save(
                now,
                new Choice(id, true, asked, before.settings(), before.version(), clock.instant(), name()),
                "plugin.switched-on");
    }

    /** Switches a plugin off; what it keeps stays. */
    public AgencyPlugin switchOff(String id, Precondition seen) {
        AgencyPlugin now = decidable(id, seen);
        Choice before = now.choice();
        return save(
                now,
                new Choice(id, false, before.consented(), before.settings(), before.version(), clock.instant(), name()),
                "plugin.switched-off");
    }

    /**
     * Sets a plugin.
     *
     * @param settings JSON that satisfies the plugin's schema
     */
    public AgencyPlugin set(String id, String settings, Precondition seen) {
        AgencyPlugin now = decidable(id, seen);
        String schema = now.plugin()
                .inspected()
                .contents()
                .settingsSchema()
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND, id + " has no settings"));
        List<Fault> faults = new ArrayList<>();
        Schemas.faults(schema, settings).forEach(fault -> faults.add(new Fault(fault.place(), "setting-not-accepted")));
        if (!faults.isEmpty()) {
            throw refused(faults);
        }
        Choice before = now.choice();
        return save(
                now,
                new Choice(id, before.on(), before.consented(), settings, before.version(), clock.instant(), name()),
                "plugin.set");
    }

    private AgencyPlugin decidable(String id, Precondition seen) {
        if (!caller.get().has(Roles.TENANT_ADMIN)) {
            throw new ProblemException(Problem.NOT_ALLOWED, "may not decide about plugins");
        }
        AgencyPlugin now = one(id);
        seen.requireHolds(now.choice().version());
        return now;
    }

    private AgencyPlugin save(AgencyPlugin plugin, Choice choice, String action) {
        if (!store.save(choice)) {
            throw new ProblemException(Problem.STALE, "decided about since");
        }
        changes.fire(new ChoiceMade(tenant.get().id(), choice.plugin()));
        audit.fire(new Audited(action, tenant.get().id(), choice.plugin(), trace(plugin.choice()), trace(choice)));
        return one(choice.plugin());
    }

    private Choice undecided(RunningPlugin plugin) {
        return Choice.none(plugin.id(), usual.contains(plugin.id()));
    }

    private String name() {
        return caller.find().map(Caller::name).orElse("");
    }

    private static String trace(Choice choice) {
        return Trace.of("on", Boolean.toString(choice.on()))
                .and("consented", choice.codes())
                .and("settings", choice.settings())
                .json();
    }

    private static ProblemException refused(List<Fault> faults) {
        return new ProblemException(Problem.INPUT_NOT_ACCEPTED, "choice not accepted", faults);
    }
}
