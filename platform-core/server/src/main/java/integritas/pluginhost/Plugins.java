package integritas.pluginhost;

import integritas.plugin.inspection.Finding;
import integritas.plugin.inspection.Inspected;
import integritas.pluginhost.start.HostMaker;
import integritas.pluginhost.start.RunningPlugin;
import integritas.pluginhost.start.StartRefusedException;
import integritas.pluginhost.start.Starter;
import integritas.rubric.Rubric;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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

    @SuppressWarnings("NullAway.Init")
    private PluginFolder folder;

    @SuppressWarnings("NullAway.Init")
    private Starter starter;

    /** What did not start, by the hash of its jar: it is not tried again until the jar is another one. */
    private final Map<String, Finding> failures = new TreeMap<>();

    private volatile Now now = new Now(List.of(), Map.of(), List.of(), 0);

    private record Now(
            List<Standing> standings,
            Map<String, RunningPlugin> running,
            List<Offer<Rubric>> rubrics,
            long generation) {

        Now with(List<Standing> standings, Map<String, RunningPlugin> running) {
            return running.equals(this.running)
                    ? new Now(standings, this.running, rubrics, generation)
                    : new Now(standings, new TreeMap<>(running), rubricsOf(running), generation + 1);
        }
    }

    @PostConstruct
    void begin() {
        folder = new PluginFolder(Path.of(directory));
        starter = new Starter(hosts);
        refresh();
    }

    @PreDestroy
    void end() {
        now.running().keySet().forEach(starter::stop);
    }

    /** Returns how each jar in the directory stands, by id. */
    public List<Standing> all() {
        return now.standings();
    }

    public Optional<Standing> standing(String id) {
        return all().stream().filter(standing -> standing.id().equals(id)).findFirst();
    }

    public Optional<RunningPlugin> running(String id) {
        return Optional.ofNullable(now.running().get(id));
    }

    /** Returns the plugins that run, by id. */
    public List<RunningPlugin> running() {
        return List.copyOf(now.running().values());
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
        return now.running().values().stream()
                .flatMap(plugin -> plugin.offers(point).stream().map(extension -> new Offer<>(plugin.id(), extension)))
                .toList();
    }

    /** Gives a jar that did not start another chance. */
    synchronized void retry(String sha256) {
        failures.remove(sha256);
        refresh();
    }

    /** Brings what runs in line with the jars that lie there and the verdicts on them. */
    public synchronized void refresh() {
        Map<String, Verdict> words =
                verdicts.standing().stream().collect(Collectors.toMap(Verdict::plugin, Function.identity()));
        List<Inspected> jars = folder.look();
        Map<String, RunningPlugin> running = new LinkedHashMap<>(now.running());
        List<Standing> standings = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        stopWhatIsGone(jars, words, running);
        for (Inspected jar : jars) {
            Standing standing = stand(jar, Optional.ofNullable(words.get(jar.id())), taken, running);
            taken.add(jar.id());
            standings.add(standing);
        }
        standings.sort(Comparator.comparing(Standing::id));
        say(standings);
        now = now.with(List.copyOf(standings), running);
    }

    private void stopWhatIsGone(List<Inspected> jars, Map<String, Verdict> words, Map<String, RunningPlugin> running) {
        Set<String> wanted = jars.stream()
                .filter(jar -> mayRun(jar, Optional.ofNullable(words.get(jar.id()))))
                .map(Inspected::sha256)
                .collect(Collectors.toSet());
        List<RunningPlugin> gone = running.values().stream()
                .filter(plugin -> !wanted.contains(plugin.inspected().sha256()))
                .toList();
        gone.forEach(plugin -> running.remove(plugin.id()));
        if (!gone.isEmpty()) {
            now = now.with(now.standings(), running);
        }
        gone.forEach(plugin -> starter.stop(plugin.id()));
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
        if (!running.containsKey(jar.id()) && !failures.containsKey(jar.sha256())) {
            start(jar, running);
        }
        return running.containsKey(jar.id())
                ? new Standing(jar, Standing.State.RUNNING, List.of(), word)
                : new Standing(jar, Standing.State.FAILED, List.of(failures.get(jar.sha256())), word);
    }

    private void start(Inspected jar, Map<String, RunningPlugin> running) {
        try {
            RunningPlugin plugin = starter.start(jar);
            Optional<String> twice = takenRubric(plugin, running);
            if (twice.isPresent()) {
                starter.stop(plugin.id());
                throw new StartRefusedException("rubric-taken", twice.get());
            }
            running.put(plugin.id(), plugin);
        } catch (StartRefusedException refused) {
            failures.put(jar.sha256(), refused.finding());
            LOG.log(Level.SEVERE, "plugin " + jar.id() + " did not start", refused);
        }
    }

    private boolean mayRun(Inspected jar, Optional<Verdict> word) {
        boolean trusted = approved.contains(jar.id());
        return jar.isSound()
                && (word.isPresent()
                        ? word.get().approved()
                                && (trusted || word.get().sha256().equals(jar.sha256()))
                        : trusted);
    }

    /** Returns an edition that another plugin offers already, or that the plugin offers twice. */
    private static Optional<String> takenRubric(RunningPlugin plugin, Map<String, RunningPlugin> running) {
        Set<String> taken = running.values().stream()
                .flatMap(other -> other.rubrics().stream())
                .map(Rubric::toString)
                .collect(Collectors.toSet());
        return plugin.rubrics().stream()
                .map(Rubric::toString)
                .filter(name -> !taken.add(name))
                .findFirst();
    }

    private static List<Offer<Rubric>> rubricsOf(Map<String, RunningPlugin> running) {
        return running.values().stream()
                .flatMap(plugin -> plugin.rubrics().stream().map(rubric -> new Offer<>(plugin.id(), rubric)))
                .sorted(Comparator.comparing(
                                (Offer<Rubric> offer) -> offer.extension().code())
                        .thenComparing(offer -> offer.extension().edition()))
                .toList();
    }

    private void say(List<Standing> standings) {
        Map<String, Standing.State> before =
                now.standings().stream().collect(Collectors.toMap(Standing::id, Standing::state, (one, other) -> one));
        for (Standing standing : standings) {
            if (before.get(standing.id()) != standing.state()) {
                Level level = standing.findings().isEmpty() ? Level.INFO : Level.SEVERE;
                LOG.log(level, "plugin {0} is {1} {2}", new Object[] {
                    standing.id(), standing.state(), standing.findings()
                });
            }
        }
    }
}
