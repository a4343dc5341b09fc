package integritas.pluginhost;

import integritas.plugin.inspection.Inspected;
import integritas.pluginhost.start.HostMaker;
import integritas.pluginhost.start.RunningPlugin;
import integritas.pluginhost.start.Starter;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Brings what runs on this node in line with the jars that lie in the directory and the verdicts on them. One that cannot be
 * loaded or does not start is left out, and all others go on without it.
 */
@ApplicationScoped
class Reconciliation {

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

    @Inject
    Roster roster;

    @Inject
    Clock clock;

    @Resource
    ManagedThreadFactory threads;

    @SuppressWarnings("NullAway.Init")
    private PluginFolder folder;

    @SuppressWarnings("NullAway.Init")
    private Starts starts;

    /** Held while plugins are started and stopped. */
    private final ReentrantLock turn = new ReentrantLock();

    @PostConstruct
    void begin() {
        begin(new Starter(hosts, threads));
    }

    void begin(Starter starter) {
        folder = new PluginFolder(Path.of(directory));
        starts = new Starts(starter, clock);
    }

    @PreDestroy
    void end() {
        starts.stopAll();
    }

    /** Brings all in line after those starts that are under way. */
    void reconcile() {
        turn.lock();
        try {
            bringInLine();
        } finally {
            turn.unlock();
        }
    }

    /** Brings all in line, unless that is being done already. */
    void reconcileIfIdle() {
        inTurn(this::bringInLine);
    }

    /** Lets nobody find the plugin from now on, and stops it as soon as no start is under way. */
    void suspend(Verdict word) {
        roster.suspend(word);
        inTurn(this::stopWhatIsSuspended);
    }

    /** Takes in suspensions that another node wrote down, without waiting for starts that are under way. */
    void hearSuspensions() {
        verdicts.standing().stream()
                .filter(word -> !word.approved() && running(word.plugin()).isPresent())
                .forEach(this::suspend);
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
        Admission admission = new Admission(folder.look(), words, approved);
        stopWhatIsGone(admission);
        Collection<Standing> toCome = earlier(admission.jars());
        List<Standing> found = new ArrayList<>();
        for (Inspected jar : admission.jars()) {
            found.add(stand(jar, admission));
            toCome.removeIf(earlier -> earlier.isOf(jar.jar()));
            roster.show(Stream.concat(found.stream(), toCome.stream()).toList());
        }
        roster.show(found);
        roster.open();
    }

    /** Returns how jars stood that still lie there, by the same name. */
    private Collection<Standing> earlier(List<Inspected> jars) {
        return roster.standings().stream()
                .filter(earlier -> jars.stream().map(Inspected::jar).anyMatch(earlier::isOf))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** One that is to be replaced stays until its turn comes. */
    private void stopWhatIsGone(Admission admission) {
        running().stream()
                .map(RunningPlugin::id)
                .filter(id -> !admission.admits(id))
                .forEach(this::stop);
    }

    /** What goes is no longer to be found before it is stopped. */
    private void stop(String id) {
        roster.remove(id);
        starts.stop(id);
    }

    private Standing stand(Inspected jar, Admission admission) {
        return admission.refusal(jar).orElseGet(() -> started(jar, admission.word(jar)));
    }

    private Standing started(Inspected jar, Optional<Verdict> word) {
        if (!runs(jar)) {
            start(jar, word);
        }
        return runs(jar)
                ? new Standing(jar, Standing.State.RUNNING, List.of(), word)
                : new Standing(jar, Standing.State.FAILED, starts.failure(jar), word);
    }

    private boolean runs(Inspected jar) {
        return running(jar.id())
                .filter(plugin -> plugin.inspected().sha256().equals(jar.sha256()))
                .isPresent();
    }

    private void start(Inspected jar, Optional<Verdict> word) {
        running(jar.id()).ifPresent(older -> stop(older.id()));
        starts.start(jar, word, running())
                .filter(plugin -> !roster.add(plugin))
                .ifPresent(suspended -> starts.stop(suspended.id()));
    }

    private Collection<RunningPlugin> running() {
        return List.copyOf(roster.now().plugins().values());
    }

    private Optional<RunningPlugin> running(String id) {
        return Optional.ofNullable(roster.now().plugins().get(id));
    }
}
