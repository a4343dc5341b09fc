package integritas.quickstart;

import java.time.Duration;

/** A process that we started. */
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

    boolean isAlive() {
        return process.isAlive();
    }

    ProcessFamily family() {
        return ProcessFamily.of(process.toHandle());
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

    /** Asks for an orderly end, and kills what has not ended in time. */
    void stop(Duration patience) {
        family().stop(patience);
        processRecord.delete();
    }

    /** Waits for an end that comes by itself, and kills what has not ended in time. */
    void awaitEnd(ProcessFamily family, Duration patience) {
        family.awaitEnd(patience);
        processRecord.delete();
    }

    /** Ends it at once, as a power cut would. */
    void kill() {
        family().kill();
        processRecord.delete();
    }
}
