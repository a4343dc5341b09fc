package integritas.plugins.gratification.desk;

import integritas.plugin.api.FileStore;
import integritas.plugin.api.FileStore.StoredFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A file that comes with a form.
 *
 * @param name what the sender calls it
 * @param content read once; whoever opened it closes it
 */
public record Upload(String name, InputStream content) {

    /** Keeps it; whether it is of a kind that is accepted, the store says. */
    StoredFile keptIn(FileStore files) {
        try {
            return files.keep(name, content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
