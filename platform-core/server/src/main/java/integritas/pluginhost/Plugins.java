package integritas.pluginhost;

import integritas.plugin.inspection.Finding;
import integritas.plugin.inspection.Inspected;
import integritas.pluginhost.start.HostMaker;
import integritas.pluginhost.start.RunningPlugin;
import integritas.pluginhost.start.Starter;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.rubric.Rubric;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The plugins of this node. One that cannot be loaded or does not start is said so in the log and to central
 * administrators, and left out; the platform and all other plugins go on without it.
 */
@ApplicationScoped
public class Plugins {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

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

    private final Roster roster = new Roster();

    /** Open once the jars of this node were looked at for the first time. */
    private final CountDownLatch looked = new CountDownLatch(1);

    /** Held while plugins are started and stopped. */
    private final ReentrantLock turn = new ReentrantLock();

    @PostConstruct
    void begin() {
        folder = new PluginFolder(Path.of(directory));
        starts = new Starts(new Starter(hosts, threads));
    }

    @PreDestroy
    void end() {
        nowRunning().forEach(plugin -> starts.stop(plugin.id()));
    }

    /** Returns how each jar in the directory stands, by id. */
    public List<Standing> all() {
        return roster.standings();
    }

    public Optional<Standing> standing(String id) {
        return all().stream().filter(standing -> standing.id().equals(id)).findFirst();
    }

    /** Tells whether this node has looked at its jars: from then on, what does not run is left out on purpose. */
    public boolean hasLooked() {
        return looked.getCount() == 0;
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
            if (looked.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return roster.now();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new ProblemException(Problem.UNAVAILABLE, "plugins are being started");
    }

    private Collection<RunningPlugin> nowRunning() {
        return List.copyOf(roster.now().plugins().values());
    }

    private Optional<RunningPlugin> nowRunning(String id) {
        return Optional.ofNullable(roster.now().plugins().get(id));
    }

    /** Gives a jar that did not start another chance. Waits for starts that are under way. */
    void retry(String sha256) {
        turn.lock();
        try {
            starts.forgive(sha256);
            bringInLine();
        } finally {
            turn.unlock();
        }
    }

    /** Lets nobody find the plugin from now on, and stops it as soon as no start is under way. */
    void suspend(Verdict word) {
        roster.suspend(word);
        inTurn(this::stopWhatIsSuspended);
    }

    /** Takes in suspensions that another node wrote down, without waiting for starts that are under way. */
    void hearSuspensions() {
        verdicts.standing().stream()
                .filter(word -> !word.approved() && nowRunning(word.plugin()).isPresent())
                .forEach(this::suspend);
    }

    /** Brings what runs in line with the jars that lie there and the verdicts on them, unless that is being done already. */
    public void refresh() {
        inTurn(this::bringInLine);
    }

    private void inTurn(Runnable work) {
        if (turn.tryLock()) {
            try {
                work.run();
            } finally {
                turn.unlock();
            }
        }
    }

    private void stopWhatIsSuspended() {
        Map<String, Verdict> known = roster.suspensions();
        known.keySet().forEach(starts::stop);
        roster.settle(known);
    }

    /** Each plugin is to be found as soon as it has started: it does not wait for others that hang. */
    private void bringInLine() {
        stopWhatIsSuspended();
        Map<String, Verdict> words =
                verdicts.standing().stream().collect(Collectors.toMap(Verdict::plugin, Function.identity()));
        List<Inspected> jars = folder.look();
        stopWhatIsGone(jars, words);
        Map<String, List<Standing>> toCome = roster.standings().stream()
                .collect(Collectors.groupingBy(Standing::id, TreeMap::new, Collectors.toList()));
        toCome.keySet().retainAll(jars.stream().map(Inspected::id).toList());
        List<Standing> found = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Inspected jar : jars) {
            found.add(stand(jar, Optional.ofNullable(words.get(jar.id())), taken));
            taken.add(jar.id());
            toCome.remove(jar.id());
            roster.show(Stream.concat(found.stream(), toCome.values().stream().flatMap(List::stream))
                    .toList());
        }
        roster.show(found);
        looked.countDown();
    }

    /** One that is to be replaced stays until its turn comes. */
    private void stopWhatIsGone(List<Inspected> jars, Map<String, Verdict> words) {
        Set<String> seen = new HashSet<>();
        Set<String> wanted = new HashSet<>();
        for (Inspected jar : jars) {
            boolean first = seen.add(jar.id());
            if (mayRun(jar, Optional.ofNullable(words.get(jar.id())))) {
                wanted.add(jar.sha256());
                wanted.addAll(first ? Set.of(jar.id()) : Set.of());
            }
        }
        nowRunning().stream()
                .filter(plugin -> !wanted.contains(plugin.inspected().sha256()) && !wanted.contains(plugin.id()))
                .forEach(plugin -> stop(plugin.id()));
    }

    /** What goes is no longer to be found before it is stopped. */
    private void stop(String id) {
        roster.remove(id);
        starts.stop(id);
    }

    private Standing stand(Inspected jar, Optional<Verdict> word, Set<String> taken) {
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
        if (!runs(jar)) {
            start(jar);
        }
        return runs(jar)
                ? new Standing(jar, Standing.State.RUNNING, List.of(), word)
                : new Standing(jar, Standing.State.FAILED, starts.failure(jar), word);
    }

    private boolean runs(Inspected jar) {
        return nowRunning(jar.id())
                .filter(plugin -> plugin.inspected().sha256().equals(jar.sha256()))
                .isPresent();
    }

    private void start(Inspected jar) {
        nowRunning(jar.id()).ifPresent(older -> stop(older.id()));
        starts.start(jar, nowRunning())
                .filter(plugin -> !roster.add(plugin))
                .ifPresent(suspended -> starts.stop(suspended.id()));
    }

    private boolean mayRun(Inspected jar, Optional<Verdict> word) {
        boolean trusted = approved.contains(jar.id());
        return jar.isSound()
                && (word.isPresent()
                        ? word.get().approved()
                                && (trusted || word.get().sha256().equals(jar.sha256()))
                        : trusted);
    }
}
