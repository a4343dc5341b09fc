package integritas.pluginhost.guard;

import integritas.web.Timed;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A call into a plugin, from its beginning to its end. Opened and closed by the thread that makes it. The plugin's own time
 * is counted apart from that in which the line to the client is waited for: each has its limit, and the thread is
 * interrupted at the end of either, but only the first is held against the plugin.
 */
public final class Call implements AutoCloseable, Timed {

    /** The whole of 100 MB at 1 Mbit/s and a little more. */
    private static final Duration LINE = Duration.ofMinutes(15);

    private static final long LEAST = Duration.ofMillis(10).toNanos();

    private final String plugin;
    private final PluginGuard.Door door;
    private final ScheduledExecutorService timer;
    private final Set<Call> open;
    private final Thread thread = Thread.currentThread();
    private final long begun = System.nanoTime();
    private final Budget own;
    private final Budget line = new Budget(LINE);
    private Budget ticking;
    private @Nullable Future<?> alarm;
    private @Nullable Throwable failure;
    private boolean trial;
    private boolean lent;
    private boolean excused;
    private boolean interrupted;
    private boolean closed;

    Call(String plugin, PluginGuard.Door door, Duration limit, ScheduledExecutorService timer, Set<Call> open) {
        this.plugin = plugin;
        this.door = door;
        this.timer = timer;
        this.open = open;
        this.trial = door.fuse().getState() == CircuitBreaker.State.HALF_OPEN;
        this.own = new Budget(limit);
        this.ticking = own;
        own.start(begun);
    }

    synchronized void begin() {
        open.add(this);
        setAlarm(System.nanoTime());
    }

    /** Whoever waits for his client is no trial of a plugin that was paused meanwhile: the next one is. */
    @Override
    public synchronized void waits() {
        if (trial) {
            releaseTrial();
            lent = true;
        }
        tick(line);
    }

    @Override
    public synchronized void goesOn() {
        if (lent && !closed && !interrupted) {
            trial = door.fuse().tryAcquirePermission();
            lent = false;
        }
        tick(own);
    }

    @Override
    public synchronized void lineBroke() {
        excused = true;
    }

    /** Says that the plugin is to blame for what went wrong. */
    public synchronized void failed(Throwable thrown) {
        if (failure == null && !excused) {
            failure = thrown;
        }
    }

    boolean isOf(String id) {
        return plugin.equals(id);
    }

    /** Tells whether its time was over, and it was interrupted. */
    public synchronized boolean isOverdue() {
        return interrupted;
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        open.remove(this);
        cancelAlarm();
        if (!interrupted) {
            judge();
        }
        if (interrupted || failure != null) {
            // The thread goes on to serve others, who were not meant.
            Thread.interrupted();
        }
        door.room().releasePermission();
    }

    private void tick(Budget next) {
        if (closed || interrupted) {
            return;
        }
        long now = System.nanoTime();
        ticking.stop(now);
        next.start(now);
        ticking = next;
    }

    /** At the first moment at which either time can be over; what is read byte by byte must not set it each time. */
    private void setAlarm(long now) {
        Budget other = ticking == own ? line : own;
        long soonest = Math.min(ticking.remaining(now), other.left());
        alarm = timer.schedule(this::look, Math.max(soonest, LEAST), TimeUnit.NANOSECONDS);
    }

    private void cancelAlarm() {
        Optional.ofNullable(alarm).ifPresent(set -> set.cancel(false));
    }

    /** One that takes no notice is judged all the same: the plugin stays neither on trial nor in good standing. */
    private synchronized void look() {
        if (closed || interrupted) {
            return;
        }
        long now = System.nanoTime();
        if (ticking.remaining(now) > 0) {
            setAlarm(now);
            return;
        }
        if (ticking == own) {
            failed(new InterruptedException(plugin + " took too long"));
        } else {
            excused = true;
        }
        interrupted = true;
        judge();
        thread.interrupt();
    }

    private void judge() {
        long taken = System.nanoTime() - begun;
        if (failure != null) {
            door.fuse().onError(taken, TimeUnit.NANOSECONDS, failure);
        } else if (excused) {
            releaseTrial();
        } else {
            door.fuse().onSuccess(taken, TimeUnit.NANOSECONDS);
        }
    }

    private void releaseTrial() {
        if (trial) {
            door.fuse().releasePermission();
        }
        trial = false;
    }
}
