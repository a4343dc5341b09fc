package integritas.pluginhost;

import integritas.plugin.inspection.Finding;
import integritas.plugin.inspection.Inspected;
import integritas.pluginhost.start.RunningPlugin;
import integritas.pluginhost.start.StartRefusedException;
import integritas.pluginhost.start.Starter;
import integritas.rubric.Rubric;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** Starts jars, and remembers by their hash which did not start, as long as a {@link FailedStart} holds. */
final class Starts {

    private static final Logger LOG = Logger.getLogger(Starts.class.getName());

    private final Starter starter;
    private final InstantSource clock;
    private final Map<String, FailedStart> failures = new TreeMap<>();

    Starts(Starter starter, InstantSource clock) {
        this.starter = starter;
        this.clock = clock;
    }

    /**
     * Starts a sound jar beside others; empty if it does not start, now or when it was tried before.
     *
     * @param word the verdict by which it may run
     */
    Optional<RunningPlugin> start(Inspected jar, Optional<Verdict> word, Collection<RunningPlugin> others) {
        Optional<FailedStart> before = Optional.ofNullable(failures.get(jar.sha256()));
        if (before.filter(failed -> failed.holds(word, clock.instant())).isPresent()) {
            return Optional.empty();
        }
        try {
            RunningPlugin plugin = starter.start(jar);
            Optional<String> twice = takenRubric(plugin, others);
            if (twice.isPresent()) {
                starter.stop(plugin.id());
                throw new StartRefusedException("rubric-taken", twice.get());
            }
            failures.remove(jar.sha256());
            return Optional.of(plugin);
        } catch (StartRefusedException refused) {
            Instant now = clock.instant();
            failures.put(
                    jar.sha256(),
                    before.map(failed -> failed.then(refused, word, now))
                            .orElseGet(() -> FailedStart.first(refused, word, now)));
            boolean known = before.map(FailedStart::finding)
                    .filter(refused.finding()::equals)
                    .isPresent();
            LOG.log(known ? Level.FINE : Level.SEVERE, "plugin " + jar.id() + " did not start", refused);
            return Optional.empty();
        }
    }

    /** Returns why a jar did not start; empty if it did. */
    List<Finding> failure(Inspected jar) {
        return Optional.ofNullable(failures.get(jar.sha256())).map(FailedStart::finding).stream()
                .toList();
    }

    void stop(String id) {
        starter.stop(id);
    }

    void stopAll() {
        starter.stopAll();
    }

    /** Returns an edition that another plugin offers already, or that the plugin offers twice. */
    private static Optional<String> takenRubric(RunningPlugin plugin, Collection<RunningPlugin> others) {
        Set<String> taken = others.stream()
                .flatMap(other -> other.rubrics().stream())
                .map(Rubric::toString)
                .collect(Collectors.toSet());
        return plugin.rubrics().stream()
                .map(Rubric::toString)
                .filter(name -> !taken.add(name))
                .findFirst();
    }
}
