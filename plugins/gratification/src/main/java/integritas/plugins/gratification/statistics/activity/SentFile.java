package integritas.plugins.gratification.statistics.activity;

import jakarta.ws.rs.core.EntityPart;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * A file that came with a form.
 *
 * @param name what the sender calls it
 */
record SentFile(String name, InputStream content) {

    /** Returns the file among the parts of a form; empty if none was chosen. */
    static Optional<SentFile> of(List<EntityPart> parts) {
        return parts.stream()
                .filter(part -> part.getName().equals("file"))
                .filter(part ->
                        part.getFileName().filter(name -> !name.isBlank()).isPresent())
                .map(part -> new SentFile(part.getFileName().orElseThrow(), part.getContent()))
                .findFirst();
    }
}
