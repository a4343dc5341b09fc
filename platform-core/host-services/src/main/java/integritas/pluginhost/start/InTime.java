package integritas.pluginhost.start;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Runs a plugin's own code in a thread made for it, so that whoever waits for it can give up. The thread is interrupted
 * then; one that does not care goes on by itself until the node ends. What it makes too late is handed to be undone, in a
 * thread that nobody has interrupted.
 */
final class InTime {

    private final ThreadFactory threads;

    InTime(ThreadFactory threads) {
        this.threads = threads;
    }

    <T> T call(Duration limit, Callable<T> work) throws ExecutionException {
        return call(limit, work, nothing -> {});
    }

    /**
     * Returns what the work returns.
     *
     * @param late undoes what is made after the time is over
     * @throws StartRefusedException with the code {@code too-slow} when the time is over
     * @throws ExecutionException for whatever the work throws
     */
    <T> T call(Duration limit, Callable<T> work, Consumer<? super T> late) throws ExecutionException {
        FutureTask<T> task = new Limited<>(work, late);
        Thread thread = threads.newThread(task);
        thread.setDaemon(true);
        thread.start();
        try {
            thread.join(limit.toMillis());
            String where = place(thread).map(Object::toString).orElse("");
            if (task.isDone() || !task.cancel(true)) {
                return task.get();
            }
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

    private final class Limited<T> extends FutureTask<T> {

        private final Consumer<? super T> late;

        Limited(Callable<T> work, Consumer<? super T> late) {
            super(work);
            this.late = late;
        }

        @Override
        protected void set(T made) {
            super.set(made);
            if (isCancelled()) {
                Thread undoing = threads.newThread(() -> late.accept(made));
                undoing.setDaemon(true);
                undoing.start();
            }
        }
    }
}
