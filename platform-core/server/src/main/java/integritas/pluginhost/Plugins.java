package integritas.pluginhost;

import integritas.plugin.inspection.Finding;
import integritas.plugin.inspection.Inspected;
import integritas.pluginhost.start.HostMaker;
import integritas.pluginhost.start.RunningPlugin;
import integritas.pluginhost.start.Starter;
import integritas.rubric.Rubric;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The plugins of this node. One that cannot be loaded or does not start is said so in the log and to central
 * administrators, and left out; the platform and all other plugins go on without it.
 */
@ApplicationScoped
public class Plugins {

    private static final Logger LOG = Logger.getLogger(Plugins.class.getName());

    @Inject
    @ConfigProperty(name = "integritas.plugins")
    String directory;

    @Inject
    @ConfigProperty(name = "integritas.plugins.approved")
    Set<String> approved;

    @Inject
    VerdictStore verdicts;

    @Inject
    HostMaker hosts;

    @Resource
    ManagedThreadFactory threads;

    @SuppressWarnings("NullAway.Init")
    private PluginFolder folder;

    @SuppressWarnings("NullAway.Init")
    private Starts starts;

    private volatile List<Standing> standings = List.of();
    private volatile Running now = Running.NOTHING;

    @PostConstruct
    void begin() {
        folder = new PluginFolder(Path.of(directory));
        starts = new Starts(new Starter(hosts, threads));
        refresh();
    }

    @PreDestroy
    void end() {
        now.plugins().keySet().forEach(starts::stop);
    }

    /** Returns how each jar in the directory stands, by id. */
    public List<Standing> all() {
        return standings;
    }

    public Optional<Standing> standing(String id) {
        return all().stream().filter(standing -> standing.id().equals(id)).findFirst();
    }

    public Optional<RunningPlugin> running(String id) {
        return Optional.ofNullable(now.plugins().get(id));
    }

    /** Returns the plugins that run, by id. */
    public List<RunningPlugin> running() {
        return List.copyOf(now.plugins().values());
    }

    /** Returns a number that is another one whenever other plugins run. */
    public long generation() {
        return now.generation();
    }

    /** Returns the rubric editions of all running plugins, by code and edition. */
    public List<Offer<Rubric>> rubrics() {
        return now.rubrics();
    }

    /** Returns what the running plugins offer of this kind, by id of the plugin. */
    public <T> List<Offer<T>> offers(Class<T> point) {
        return now.offers(point);
    }

    /** Gives a jar that did not start another chance. */
    synchronized void retry(String sha256) {
        starts.forgive(sha256);
        refresh();
    }

    /** Brings what runs in line with the jars that lie there and the verdicts on them. */
    public synchronized void refresh() {
        Map<String, Verdict> words =
                verdicts.standing().stream().collect(Collectors.toMap(Verdict::plugin, Function.identity()));
        List<Inspected> jars = folder.look();
        stopWhatIsGone(jars, words);
        Map<String, RunningPlugin> running = new TreeMap<>(now.plugins());
        List<Standing> found = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Inspected jar : jars) {
            found.add(stand(jar, Optional.ofNullable(words.get(jar.id())), taken, running));
            taken.add(jar.id());
        }
        found.sort(Comparator.comparing(Standing::id));
        say(found);
        now = now.with(running);
        standings = List.copyOf(found);
    }

    /** What goes is no longer to be found before it is stopped. */
    private void stopWhatIsGone(List<Inspected> jars, Map<String, Verdict> words) {
        Set<String> wanted = jars.stream()
                .filter(jar -> mayRun(jar, Optional.ofNullable(words.get(jar.id()))))
                .map(Inspected::sha256)
                .collect(Collectors.toSet());
        Map<String, RunningPlugin> staying = new TreeMap<>(now.plugins());
        staying.values().removeIf(plugin -> !wanted.contains(plugin.inspected().sha256()));
        Set<String> gone = new TreeSet<>(now.plugins().keySet());
        gone.removeAll(staying.keySet());
        now = now.with(staying);
        gone.forEach(starts::stop);
    }

    private Standing stand(
            Inspected jar, Optional<Verdict> word, Set<String> taken, Map<String, RunningPlugin> running) {
        if (!jar.isSound()) {
            return new Standing(jar, Standing.State.REFUSED, jar.findings(), word);
        }
        if (taken.contains(jar.id())) {
            return new Standing(jar, Standing.State.REFUSED, List.of(new Finding("id-taken", jar.id())), word);
        }
        if (word.isPresent() && !word.get().approved()) {
            return new Standing(jar, Standing.State.SUSPENDED, List.of(), word);
        }
        if (!mayRun(jar, word)) {
            return new Standing(jar, Standing.State.WAITING, List.of(), word);
        }
        if (!running.containsKey(jar.id())) {
            starts.start(jar, running.values()).ifPresent(plugin -> running.put(plugin.id(), plugin));
        }
        return running.containsKey(jar.id())
                ? new Standing(jar, Standing.State.RUNNING, List.of(), word)
                : new Standing(jar, Standing.State.FAILED, starts.failure(jar), word);
    }

    private boolean mayRun(Inspected jar, Optional<Verdict> word) {
        boolean trusted = approved.contains(jar.id());
        return jar.isSound()
                && (word.isPresent()
                        ? word.get().approved()
                                && (trusted || word.get().sha256().equals(jar.sha256()))
                        : trusted);
    }

    private void say(List<Standing> found) {
        Map<String, Standing.State> before =
                standings.stream().collect(Collectors.toMap(Standing::id, Standing::state, (one, other) -> one));
        for (Standing standing : found) {
            if (before.get(standing.id()) != standing.state()) {
                Level level = standing.findings().isEmpty() ? Level.INFO : Level.SEVERE;
                LOG.log(level, "plugin {0} is {1} {2}", new Object[] {
                    standing.id(), standing.state(), standing.findings()
                });
            }
        }
    }
}
