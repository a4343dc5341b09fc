package integritas.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The folder that the server loads plugins from.
 *
 * @param folder where it is
 */
record PluginFolder(Path folder) {

    /** Makes the folder hold these jars and nothing else. */
    void fill(List<Path> jars) {
        FileTree.delete(folder);
        try {
            PrivateFile.createFolder(folder);
            for (Path jar : jars) {
                Files.copy(jar, folder.resolve(jar.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
