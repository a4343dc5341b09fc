package integritas.pluginhost;

import integritas.pluginhost.start.RunningPlugin;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * What is to be found of the plugins of this node. Nothing in here waits for a plugin, so that a suspension is in force at
 * once, whatever is being started meanwhile; what is suspended comes back only after {@link #settle}.
 */
@ApplicationScoped
class Roster {

    private static final Logger LOG = Logger.getLogger(Roster.class.getName());

    private static final Comparator<Standing> BY_ID =
            Comparator.comparing(Standing::id).thenComparing(standing -> standing.state() == Standing.State.REFUSED);

    /** Open once the jars of this node were looked at for the first time. */
    private final CountDownLatch looked = new CountDownLatch(1);

    private final Map<String, Verdict> suspended = new HashMap<>();
    private volatile List<Standing> standings = List.of();
    private volatile Running now = Running.NOTHING;

    Running now() {
        return now;
    }

    /** Returns how each jar stands, by id; of several with one id, the one that the id belongs to is the first. */
    List<Standing> standings() {
        return standings;
    }

    /** Says that what may run was started once, or tried. */
    void open() {
        looked.countDown();
    }

    boolean isOpen() {
        return looked.getCount() == 0;
    }

    /** Tells whether it is open, or was opened within this time. Where it is open, an interrupted thread is told so too. */
    boolean awaitOpen(Duration patience) throws InterruptedException {
        return isOpen() || looked.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Lets a plugin be found that was started; false if it was suspended meanwhile. */
    synchronized boolean add(RunningPlugin plugin) {
        if (suspended.containsKey(plugin.id())) {
            return false;
        }
        Map<String, RunningPlugin> running = new TreeMap<>(now.plugins());
        running.put(plugin.id(), plugin);
        now = now.with(running);
        return true;
    }

    synchronized void remove(String id) {
        Map<String, RunningPlugin> running = new TreeMap<>(now.plugins());
        running.remove(id);
        now = now.with(running);
    }

    synchronized void suspend(Verdict word) {
        suspended.put(word.plugin(), word);
        remove(word.plugin());
        show(standings);
    }

    /** Returns the suspensions that are not settled, by plugin. */
    synchronized Map<String, Verdict> suspensions() {
        return Map.copyOf(suspended);
    }

    /** Says that these plugins are stopped, and that who starts plugins from now on knows of their suspension. */
    synchronized void settle(Map<String, Verdict> known) {
        known.forEach(suspended::remove);
    }

    /** Shows how the jars stand, and says in the log what changed. */
    synchronized void show(Collection<Standing> found) {
        Map<Path, Standing.State> before = standings.stream()
                .collect(Collectors.toMap(standing -> standing.inspected().jar(), Standing::state));
        standings = found.stream().map(this::judged).sorted(BY_ID).toList();
        for (Standing standing : standings) {
            if (before.get(standing.inspected().jar()) != standing.state()) {
                Level level = standing.findings().isEmpty() ? Level.INFO : Level.SEVERE;
                LOG.log(level, "plugin {0} is {1} {2}", new Object[] {
                    standing.id(), standing.state(), standing.findings()
                });
            }
        }
    }

    private Standing judged(Standing standing) {
        Verdict word = suspended.get(standing.id());
        return word == null || standing.state() == Standing.State.REFUSED ? standing : standing.suspended(word);
    }
}
