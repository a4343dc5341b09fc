package integritas.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** PostgreSQL's note in its data folder of the process that serves it. */
record PostmasterFile(Path data) {

    /** Returns the server on this data folder, or nothing if the note is missing or speaks of some other process. */
    Optional<ProcessHandle> server() {
        return pid().flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(process -> CommandLine.of(process).contains(" " + data + " "));
    }

    /** PostgreSQL itself takes a note for valid as long as any process has the number. */
    void deleteIfStale() {
        if (server().isEmpty()) {
            PrivateFile.delete(file());
        }
    }

    private Optional<Long> pid() {
        if (!Files.exists(file())) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(file());
            return lines.stream().findFirst().map(String::trim).map(Long::valueOf);
        } catch (IOException | NumberFormatException damaged) {
            return Optional.empty();
        }
    }

    private Path file() {
        return data.resolve("postmaster.pid");
    }
}
