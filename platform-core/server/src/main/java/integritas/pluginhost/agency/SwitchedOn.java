package integritas.pluginhost.agency;

import integritas.memory.ShortMemory;
import integritas.pluginhost.Plugins;
import integritas.pluginhost.start.RunningPlugin;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which plugins are on for the current tenant. Each request asks, so the answer is kept for a few seconds: a decision
 * bites here at once and on other nodes with the next look.
 */
@ApplicationScoped
public class SwitchedOn {

    private static final Duration KEPT = Duration.ofSeconds(5);

    @Inject
    AgencyPlugins agency;

    @Inject
    Plugins plugins;

    @Inject
    CurrentTenant tenant;

    @Inject
    Clock clock;

    private final ShortMemory<UUID, Known> known = new ShortMemory<>(() -> KEPT, () -> clock.instant(), read -> true);

    private record Known(Map<String, AgencyPlugin> plugins, long generation) {}

    /** Returns the tenant's plugin if it runs and is on; unknown, stopped and switched-off ones are all absent. */
    public Optional<AgencyPlugin> find(String plugin) {
        Optional<RunningPlugin> running = plugins.running(plugin);
        return Optional.ofNullable(now().get(plugin)).filter(on -> running.isPresent() && running.get() == on.plugin());
    }

    /** @throws ProblemException NOT_FOUND */
    public AgencyPlugin require(String plugin) {
        return find(plugin).orElseThrow(() -> new ProblemException(Problem.NOT_FOUND, plugin + " is not on here"));
    }

    public boolean isOn(String plugin) {
        return find(plugin).isPresent();
    }

    /** Returns those that are on, by id. */
    public List<AgencyPlugin> all() {
        return now().keySet().stream()
                .sorted()
                .map(this::find)
                .flatMap(Optional::stream)
                .toList();
    }

    private Map<String, AgencyPlugin> now() {
        UUID key = tenant.get().id();
        long generation = plugins.generation();
        Known kept = known.get(key, () -> read(generation));
        return (kept.generation() == generation ? kept : known.look(key, () -> read(generation))).plugins();
    }

    private Known read(long generation) {
        Map<String, AgencyPlugin> read = agency.all().stream()
                .filter(AgencyPlugin::isOn)
                .collect(Collectors.toMap(plugin -> plugin.plugin().id(), Function.identity()));
        return new Known(read, generation);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) ChoiceMade change) {
        known.forget(change.tenant());
    }
}
