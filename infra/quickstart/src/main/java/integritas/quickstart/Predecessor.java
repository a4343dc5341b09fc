package integritas.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A launcher that was killed and could not stop what it had started.
 *
 * @param state its state folder, which is ours now
 */
record Predecessor(StateFolder state) {

    private static final Duration ORDERLY_END = Duration.ofSeconds(20);

    /** Ends what it has left running, and nothing else; returns the names of what was found. */
    List<String> endRemains() {
        List<String> found = new ArrayList<>();
        if (new PostmasterFile(state.database()).server().isPresent()) {
            new PostgresPrograms(state).stopServer(state.database());
            found.add("postgres");
        }
        try (var notes = Files.newDirectoryStream(state.processes(), "*.properties")) {
            for (Path note : notes) {
                ProcessRecord processRecord = new ProcessRecord(note);
                processRecord.survivor(state.root()).ifPresent(process -> {
                    ProcessFamily.of(process).stop(ORDERLY_END);
                    found.add(note.getFileName().toString().replace(".properties", ""));
                });
                processRecord.delete();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
