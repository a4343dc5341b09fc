package integritas.pluginhost.start;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import java.util.stream.Stream;

/**
 * Runs a plugin's own code in a thread made for it, so that whoever waits for it can give up. The thread is interrupted
 * then; one that does not care goes on by itself until the node ends, and what it makes is let go.
 */
final class InTime {

    private final ThreadFactory threads;

    InTime(ThreadFactory threads) {
        this.threads = threads;
    }

    /**
     * Returns what the work returns.
     *
     * @throws StartRefusedException with the code {@code too-slow} when the time is over
     * @throws ExecutionException for whatever the work throws
     */
    <T> T call(Duration limit, Callable<T> work) throws ExecutionException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = threads.newThread(task);
        thread.setDaemon(true);
        thread.start();
        try {
            thread.join(limit.toMillis());
            if (task.isDone()) {
                return task.get();
            }
            String where = place(thread).map(Object::toString).orElse("");
            task.cancel(true);
            throw new StartRefusedException("too-slow", limit.toSeconds() + " s; " + where);
        } catch (InterruptedException ended) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new StartRefusedException("start-failed", "the node ends", ended);
        }
    }

    /** Returns where the thread is outside of the JDK: a place in the plugin, mostly. */
    private static Optional<StackTraceElement> place(Thread thread) {
        return Stream.of(thread.getStackTrace())
                .filter(frame -> !frame.getClassName().startsWith("java.")
                        && !frame.getClassName().startsWith("jdk."))
                .findFirst();
    }
}
