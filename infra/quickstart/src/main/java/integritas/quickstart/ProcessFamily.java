package integritas.quickstart;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * A process and all that it has started, as they are at one moment: who ends takes no note of its children along.
 *
 * @param head the process
 * @param members the process and its descendants
 */
record ProcessFamily(ProcessHandle head, List<ProcessHandle> members) {

    private static final Duration AFTER_A_KILL = Duration.ofSeconds(10);

    static ProcessFamily of(ProcessHandle head) {
        return new ProcessFamily(
                head, Stream.concat(Stream.of(head), head.descendants()).toList());
    }

    /** Asks the head for an orderly end, and kills what has not ended in time. */
    void stop(Duration patience) {
        head.destroy();
        awaitEnd(patience);
    }

    /** Waits for an end that was asked for already, and kills what has not ended in time. */
    void awaitEnd(Duration patience) {
        if (!haveEndedWithin(patience)) {
            kill();
        }
    }

    /** Ends all at once, as a power cut would. */
    void kill() {
        members.forEach(ProcessHandle::destroyForcibly);
        haveEndedWithin(AFTER_A_KILL);
    }

    private boolean haveEndedWithin(Duration patience) {
        CompletableFuture<?>[] ends =
                members.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.allOf(ends).get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
