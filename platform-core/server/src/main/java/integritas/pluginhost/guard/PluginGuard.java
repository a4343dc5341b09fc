package integritas.pluginhost.guard;

import integritas.pluginhost.start.RunningPlugin;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;

/**
 * Stands before every call into a plugin. For each jar, tenant and {@link Side} it lets a few calls in at a time, interrupts
 * one that takes too long, and pauses the plugin there when most calls fail. Other tenants and other plugins do not notice.
 */
@ApplicationScoped
public class PluginGuard {

    private static final int AT_A_TIME = 8;
    private static final int CALLS_LOOKED_AT = 20;
    private static final int FEWEST_TO_JUDGE = 10;
    private static final float SHARE_THAT_MAY_FAIL = 50;
    private static final Duration PAUSE = Duration.ofSeconds(30);

    /** Its one thread interrupts and does nothing else, so that no work of others can make an interruption wait. */
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, PluginGuard::thread);

    private final Map<Key, Door> doors = new ConcurrentHashMap<>();
    private final Set<Call> open = ConcurrentHashMap.newKeySet();

    /** Who calls. What the public does must not keep members out, nor what takes minutes. */
    public enum Side {
        MEMBERS,
        PUBLIC,
        JOBS
    }

    private record Key(String plugin, String jar, UUID tenant, Side side) {

        boolean isOfAnotherJar(Key other) {
            return plugin.equals(other.plugin) && !jar.equals(other.jar);
        }
    }

    /**
     * What stands before one plugin for one tenant.
     *
     * @param room how many calls there may be at a time
     * @param fuse lets nobody in for a while when calls keep failing
     */
    record Door(Bulkhead room, CircuitBreaker fuse) {}

    private final Duration pause;

    public PluginGuard() {
        this(PAUSE);
    }

    /** @param pause how long nobody is let in once most calls have failed */
    PluginGuard(Duration pause) {
        this.pause = pause;
        timer.setRemoveOnCancelPolicy(true);
    }

    @PreDestroy
    void end() {
        timer.shutdownNow();
    }

    /**
     * Lets a call in; whoever asked closes it.
     *
     * @param limit after this time of the plugin's own the thread is interrupted
     * @throws ProblemException PLUGIN_BUSY if too many calls are under way, PLUGIN_PAUSED if too many have failed
     */
    public Call enter(RunningPlugin plugin, UUID tenant, Side side, Duration limit) {
        String id = plugin.id();
        Door door = door(new Key(id, plugin.inspected().sha256(), tenant, side));
        if (!door.fuse().tryAcquirePermission()) {
            throw new ProblemException(Problem.PLUGIN_PAUSED, id + " keeps failing");
        }
        if (!door.room().tryAcquirePermission()) {
            door.fuse().releasePermission();
            throw new ProblemException(Problem.PLUGIN_BUSY, id + " has too many calls under way");
        }
        Call call = new Call(id, door, limit, timer, open);
        call.begin();
        return call;
    }

    /** What a jar has done is not held against the one that replaces it. */
    private Door door(Key key) {
        Door known = doors.get(key);
        if (known != null) {
            return known;
        }
        doors.keySet().removeIf(key::isOfAnotherJar);
        return doors.computeIfAbsent(key, this::made);
    }

    /** Returns how many calls into this plugin are under way. */
    public long underWay(String plugin) {
        return open.stream().filter(call -> call.isOf(plugin)).count();
    }

    /** Returns how many calls into this plugin were interrupted and go on all the same. */
    public long stuck(String plugin) {
        return open.stream()
                .filter(call -> call.isOf(plugin) && call.isOverdue())
                .count();
    }

    /** Returns for how many tenants this plugin is paused, or on trial after a pause. */
    public long paused(String plugin) {
        return doors.entrySet().stream()
                .filter(entry -> entry.getKey().plugin().equals(plugin))
                .filter(entry -> entry.getValue().fuse().getState() != CircuitBreaker.State.CLOSED)
                .map(entry -> entry.getKey().tenant())
                .distinct()
                .count();
    }

    /** It inherits nothing from the request that happens to be the first. */
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "plugin-limits", 0, false);
        thread.setDaemon(true);
        return thread;
    }

    private Door made(Key key) {
        String name = key.plugin() + "/" + key.tenant() + "/" + key.side();
        BulkheadConfig room = BulkheadConfig.custom()
                .maxConcurrentCalls(AT_A_TIME)
                .maxWaitDuration(Duration.ZERO)
                .build();
        CircuitBreakerConfig fuse = CircuitBreakerConfig.custom()
                .slidingWindowSize(CALLS_LOOKED_AT)
                .minimumNumberOfCalls(FEWEST_TO_JUDGE)
                .failureRateThreshold(SHARE_THAT_MAY_FAIL)
                .waitDurationInOpenState(pause)
                .permittedNumberOfCallsInHalfOpenState(1)
                .build();
        return new Door(Bulkhead.of(name, room), CircuitBreaker.of(name, fuse));
    }
}
