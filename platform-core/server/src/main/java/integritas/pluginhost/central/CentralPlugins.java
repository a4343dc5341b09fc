package integritas.pluginhost.central;

import integritas.pluginhost.Plugins;
import integritas.pluginhost.Standing;
import integritas.pluginhost.Verdict;
import integritas.pluginhost.Verdicts;
import integritas.pluginhost.guard.PluginGuard;
import integritas.pluginhost.job.FailingJobs;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What a central administrator sees of plugins. */
@ApplicationScoped
public class CentralPlugins {

    @Inject
    Plugins plugins;

    @Inject
    Verdicts verdicts;

    @Inject
    PluginGuard guard;

    @Inject
    FailingJobs failing;

    /** Returns all jars in the directory, by id. */
    public List<Standing> all() {
        return plugins.all();
    }

    /** @throws ProblemException NOT_FOUND */
    public Standing one(String id) {
        return plugins.standing(id).orElseThrow(() -> new ProblemException(Problem.NOT_FOUND, "no plugin " + id));
    }

    public PluginHealth health(String id) {
        return new PluginHealth(guard.underWay(id), guard.stuck(id), guard.paused(id), failing.of(id));
    }

    /** Returns the last verdicts on a plugin, the newest first. */
    public List<Verdict> history(String id) {
        return verdicts.history(id);
    }
}
