package integritas.pluginhost.guard;

import integritas.problem.Problem;
import integritas.problem.ProblemException;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Stands before every call into a plugin. For each plugin and tenant, and for the public apart, it lets a few calls in at a time, interrupts one
 * that takes too long, and pauses the plugin for that tenant when most calls fail. Other tenants and other plugins do not
 * notice.
 */
@ApplicationScoped
public class PluginGuard {

    private static final int AT_A_TIME = 8;
    private static final int CALLS_LOOKED_AT = 20;
    private static final int FEWEST_TO_JUDGE = 10;
    private static final float SHARE_THAT_MAY_FAIL = 50;
    private static final Duration PAUSE = Duration.ofSeconds(30);

    @Inject
    Clock clock;

    /** Its one thread interrupts and does nothing else, so that no work of others can make an interruption wait. */
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, PluginGuard::thread);

    private final Map<Key, Door> doors = new ConcurrentHashMap<>();
    private final Set<Call> open = ConcurrentHashMap.newKeySet();

    /** Who calls. What the public does must not keep members out. */
    public enum Side {
        MEMBERS,
        PUBLIC
    }

    private record Key(String plugin, UUID tenant, Side side) {}

    /**
     * What stands before one plugin for one tenant.
     *
     * @param room how many calls there may be at a time
     * @param fuse lets nobody in for a while when calls keep failing
     */
    record Door(Bulkhead room, CircuitBreaker fuse) {}

    public PluginGuard() {
        timer.setRemoveOnCancelPolicy(true);
    }

    @PreDestroy
    void end() {
        timer.shutdownNow();
    }

    /**
     * Lets a call in; whoever asked closes it.
     *
     * @param limit after this time the thread is interrupted
     * @throws ProblemException PLUGIN_BUSY if too many calls are under way, PLUGIN_PAUSED if too many have failed
     */
    public Call enter(String plugin, UUID tenant, Side side, Duration limit) {
        Door door = doors.computeIfAbsent(new Key(plugin, tenant, side), PluginGuard::door);
        if (!door.fuse().tryAcquirePermission()) {
            throw new ProblemException(Problem.PLUGIN_PAUSED, plugin + " keeps failing");
        }
        if (!door.room().tryAcquirePermission()) {
            door.fuse().releasePermission();
            throw new ProblemException(Problem.PLUGIN_BUSY, plugin + " has too many calls under way");
        }
        Call call = new Call(plugin, door, clock.instant().plus(limit), open);
        open.add(call);
        Future<?> alarm = timer.schedule(call::interrupt, limit.toMillis(), TimeUnit.MILLISECONDS);
        call.watchedBy(alarm);
        return call;
    }

    /** Returns how many calls into this plugin are under way. */
    public long underWay(String plugin) {
        return open.stream().filter(call -> call.isOf(plugin)).count();
    }

    /** Returns how many calls into this plugin were interrupted and go on all the same. */
    public long stuck(String plugin) {
        return open.stream()
                .filter(call -> call.isOf(plugin) && call.isOverdue(clock.instant()))
                .count();
    }

    /** Returns for how many tenants this plugin is paused. */
    public long paused(String plugin) {
        return doors.entrySet().stream()
                .filter(entry -> entry.getKey().plugin().equals(plugin))
                .filter(entry -> entry.getValue().fuse().getState() == CircuitBreaker.State.OPEN)
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

    private static Door door(Key key) {
        String name = key.plugin() + "/" + key.tenant() + "/" + key.side();
        BulkheadConfig room = BulkheadConfig.custom()
                .maxConcurrentCalls(AT_A_TIME)
                .maxWaitDuration(Duration.ZERO)
                .build();
        CircuitBreakerConfig fuse = CircuitBreakerConfig.custom()
                .slidingWindowSize(CALLS_LOOKED_AT)
                .minimumNumberOfCalls(FEWEST_TO_JUDGE)
                .failureRateThreshold(SHARE_THAT_MAY_FAIL)
                .waitDurationInOpenState(PAUSE)
                .permittedNumberOfCallsInHalfOpenState(1)
                .build();
        return new Door(Bulkhead.of(name, room), CircuitBreaker.of(name, fuse));
    }
}
