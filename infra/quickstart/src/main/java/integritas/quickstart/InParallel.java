package integritas.quickstart;

import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Several things at once. */
final class InParallel {

    private InParallel() {}

    /**
     * Returns when all are done.
     *
     * @throws StartRefusedException as soon as one of them does; the others are not waited for
     */
    static void run(List<Runnable> tasks) {
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size(), InParallel::daemon);
        try {
            CompletionService<Void> done = new ExecutorCompletionService<>(threads);
            tasks.forEach(task -> done.submit(task, null));
            for (int i = 0; i < tasks.size(); i++) {
                done.take().get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof StartRefusedException refused
                    ? refused
                    : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefusedException("The start was interrupted.", e);
        } finally {
            threads.shutdown();
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        return thread;
    }
}
