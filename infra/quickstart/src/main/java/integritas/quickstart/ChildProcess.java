package integritas.quickstart;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A process that we started, together with what it started itself. */
final class ChildProcess {

    private final String name;
    private final Process process;
    private final ProcessRecord processRecord;

    ChildProcess(String name, Process process, ProcessRecord processRecord) {
        this.name = name;
        this.process = process;
        this.processRecord = processRecord;
    }

    String name() {
        return name;
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits for the end and returns the exit code. */
    int await() {
        try {
            int code = process.waitFor();
            processRecord.delete();
            return code;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
            throw new StartRefusedException("The start was interrupted.", e);
        }
    }

    /** Asks for an orderly end; what has not ended in time is killed. Returns whether the end was orderly. */
    boolean stop(Duration patience) {
        List<ProcessHandle> family = family();
        process.destroy();
        return ended(family, patience);
    }

    /** Waits for an end that was asked for already; what has not ended in time is killed. */
    boolean ended(List<ProcessHandle> family, Duration patience) {
        boolean orderly = waitFor(patience);
        family.forEach(ProcessHandle::destroyForcibly);
        waitFor(Duration.ofSeconds(10));
        processRecord.delete();
        return orderly;
    }

    /** Ends it at once, as a power cut would. */
    void kill() {
        ended(family(), Duration.ZERO);
    }

    List<ProcessHandle> family() {
        return Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
    }

    private boolean waitFor(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
