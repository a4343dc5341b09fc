package integritas.quickstart;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A note in the state folder of a process that was started, so that a later launcher recognises it.
 *
 * <p>A number alone proves nothing, as the system uses numbers again: the start time and the command line must fit too.
 */
final class ProcessRecord {

    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(2);

    private final Path file;

    ProcessRecord(Path file) {
        this.file = file;
    }

    void write(ProcessHandle process) {
        Instant started = process.info().startInstant().orElse(Instant.EPOCH);
        PrivateFile.write(file, Map.of("pid", Long.toString(process.pid()), "started", started.toString()));
    }

    void delete() {
        PrivateFile.delete(file);
    }

    /** Returns the process if it still runs and its command line names a file in the given folder. */
    Optional<ProcessHandle> survivor(Path state) {
        Map<String, String> note = PrivateFile.read(file);
        String pid = note.get("pid");
        String started = note.get("started");
        if (pid == null || started == null) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(pid))
                .filter(ProcessHandle::isAlive)
                .filter(process -> startedAt(process, Instant.parse(started)))
                .filter(process -> CommandLine.of(process).contains(state + "/"));
    }

    private static boolean startedAt(ProcessHandle process, Instant noted) {
        Instant actual = process.info().startInstant().orElse(Instant.EPOCH);
        return Duration.between(noted, actual).abs().compareTo(CLOCK_TOLERANCE) <= 0;
    }
}
