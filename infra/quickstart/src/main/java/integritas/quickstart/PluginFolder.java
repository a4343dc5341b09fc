package integritas.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The folder that the server loads plugins from. The launcher replaces the jars that it brought itself, whose names it
 * writes down there; those that somebody else put there under other names stay until somebody takes them away.
 *
 * @param folder where it is
 */
record PluginFolder(Path folder) {

    /** Brings these jars, and takes away those of an earlier start that are not among them. */
    void bring(List<Path> jars) {
        try {
            PrivateFile.createFolder(folder);
            for (String earlier : Files.exists(brought()) ? Files.readAllLines(brought()) : List.<String>of()) {
                Files.deleteIfExists(folder.resolve(earlier));
            }
            PrivateFile.write(
                    brought(),
                    jars.stream().map(jar -> jar.getFileName() + "\n").collect(Collectors.joining()));
            for (Path jar : jars) {
                Files.copy(jar, folder.resolve(jar.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path brought() {
        return folder.resolve(".brought");
    }
}
