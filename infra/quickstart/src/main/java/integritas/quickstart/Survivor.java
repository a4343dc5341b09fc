package integritas.quickstart;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A process of ours whose launcher was killed. */
record Survivor(ProcessHandle process) {

    private static final Duration ORDERLY_END = Duration.ofSeconds(20);

    /** Asks it and what it started to end, and kills what does not. */
    void end() {
        List<ProcessHandle> family =
                Stream.concat(process.descendants(), Stream.of(process)).toList();
        process.destroy();
        waitFor(ORDERLY_END);
        family.forEach(ProcessHandle::destroyForcibly);
        waitFor(Duration.ofSeconds(5));
    }

    private void waitFor(Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException stillThere) {
            // the caller kills it next, or its port turns out to be taken
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
