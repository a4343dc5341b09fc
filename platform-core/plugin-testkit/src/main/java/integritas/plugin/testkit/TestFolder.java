package integritas.plugin.testkit;

import integritas.content.SealedFolder;
import integritas.content.StoredFiles;
import integritas.encryption.KeyRing;
import integritas.encryption.SealedFields;
import integritas.plugin.api.FileStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder of the test's own for the plugin's files; gone when it is closed. */
final class TestFolder implements AutoCloseable {

    private static final long MOST = 100L * 1024 * 1024;

    private final Path root;

    TestFolder() {
        try {
            root = Files.createTempDirectory("plugin-files");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    FileStore files(String plugin, KeyRing keys, TestFileRows rows) {
        return new StoredFiles(new SealedFolder(root, MOST, plugin, keys), new SealedFields(plugin, keys), rows);
    }

    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(root)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
