package integritas.pluginhost;

import integritas.pluginhost.start.RunningPlugin;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.rubric.Rubric;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The plugins of this node, as others ask for them. One that cannot be loaded or does not start is said so in the log and
 * to central administrators, and left out.
 */
@ApplicationScoped
public class Plugins {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject
    Roster roster;

    /** Returns how each jar in the directory stands, by id. */
    public List<Standing> all() {
        return roster.standings();
    }

    /** Returns how a plugin stands; of several jars with its id, the one that may run. */
    public Optional<Standing> standing(String id) {
        return all().stream().filter(standing -> standing.id().equals(id)).findFirst();
    }

    /** Tells whether this node has looked at its jars: from then on, what does not run is left out on purpose. */
    public boolean hasLooked() {
        return roster.isOpen();
    }

    public Optional<RunningPlugin> running(String id) {
        return Optional.ofNullable(now().plugins().get(id));
    }

    /** Returns the plugins that run, by id. */
    public List<RunningPlugin> running() {
        return List.copyOf(now().plugins().values());
    }

    /** Returns a number that is another one whenever other plugins run. */
    public long generation() {
        return now().generation();
    }

    /** Returns the rubric editions of all running plugins, by code and edition. */
    public List<Offer<Rubric>> rubrics() {
        return now().rubrics();
    }

    /** Returns what the running plugins offer of this kind, by id of the plugin. */
    public <T> List<Offer<T>> offers(Class<T> point) {
        return now().offers(point);
    }

    /** Whoever asks while this node starts waits for a moment: a plugin that is not up yet is not one that is missing. */
    private Running now() {
        try {
            if (roster.awaitOpen(PATIENCE)) {
                return roster.now();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new ProblemException(Problem.UNAVAILABLE, "plugins are being started");
    }
}
