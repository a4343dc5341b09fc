package integritas.pluginhost.guard;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A call into a plugin, from its beginning to its end. Opened and closed by the thread that makes it. */
public final class Call implements AutoCloseable {

    private final String plugin;
    private final PluginGuard.Door door;
    private final Instant due;
    private final Set<Call> open;
    private final Thread thread = Thread.currentThread();
    private final long begun = System.nanoTime();
    private @Nullable Future<?> alarm;
    private @Nullable Throwable failure;
    private boolean closed;

    Call(String plugin, PluginGuard.Door door, Instant due, Set<Call> open) {
        this.plugin = plugin;
        this.door = door;
        this.due = due;
        this.open = open;
    }

    synchronized void watchedBy(Future<?> set) {
        alarm = set;
    }

    /** Says that the plugin is to blame for what went wrong. */
    public synchronized void failed(Throwable thrown) {
        failure = thrown;
    }

    synchronized void interrupt() {
        if (!closed) {
            failure = new InterruptedException(plugin + " took too long");
            thread.interrupt();
        }
    }

    boolean isOf(String id) {
        return plugin.equals(id);
    }

    /** Tells whether its time was over by then. */
    public boolean isOverdue(Instant now) {
        return now.isAfter(due);
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        open.remove(this);
        Optional.ofNullable(alarm).ifPresent(set -> set.cancel(false));
        long taken = System.nanoTime() - begun;
        if (failure == null) {
            door.fuse().onSuccess(taken, TimeUnit.NANOSECONDS);
        } else {
            door.fuse().onError(taken, TimeUnit.NANOSECONDS, failure);
            // The thread goes on to serve others, who were not meant.
            Thread.interrupted();
        }
        door.room().releasePermission();
    }
}
