package integritas.pluginhost;

import integritas.plugin.inspection.Finding;
import integritas.plugin.inspection.Inspected;
import integritas.pluginhost.start.RunningPlugin;
import integritas.pluginhost.start.StartRefusedException;
import integritas.pluginhost.start.Starter;
import integritas.rubric.Rubric;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * Starts jars, and remembers which did not start: those are not tried again until the jar is another one, save where it was
 * only not their turn at their tables.
 */
final class Starts {

    private static final Logger LOG = Logger.getLogger(Starts.class.getName());

    private final Starter starter;
    private final Map<String, Finding> failures = new TreeMap<>();

    Starts(Starter starter) {
        this.starter = starter;
    }

    /** Starts a sound jar beside others; empty if it does not start, now or when it was tried before. */
    Optional<RunningPlugin> start(Inspected jar, Collection<RunningPlugin> others) {
        if (failure(jar).stream().anyMatch(known -> !isPassing(known))) {
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
            Finding known = failures.put(jar.sha256(), refused.finding());
            Level level = refused.finding().equals(known) ? Level.FINE : Level.SEVERE;
            LOG.log(level, "plugin " + jar.id() + " did not start", refused);
            return Optional.empty();
        }
    }

    /** Returns why a jar did not start; empty if it did. */
    List<Finding> failure(Inspected jar) {
        return Optional.ofNullable(failures.get(jar.sha256())).stream().toList();
    }

    private static boolean isPassing(Finding finding) {
        return finding.code().equals(StartRefusedException.TABLES_BUSY);
    }

    /** Lets a jar be tried again. */
    void forgive(String sha256) {
        failures.remove(sha256);
    }

    void stop(String id) {
        starter.stop(id);
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
