package integritas.plugin.testkit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** Packs compiled classes and resources as Maven will. */
final class PluginFolderJar {

    private PluginFolderJar() {}

    static Path of(Path classes) throws IOException {
        Path jar = Files.createTempFile("plugin", ".jar");
        jar.toFile().deleteOnExit();
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream packing = new JarOutputStream(file);
                Stream<Path> content = Files.walk(classes)) {
            List<Path> files = content.filter(Files::isRegularFile).sorted().toList();
            for (Path one : files) {
                packing.putNextEntry(
                        new JarEntry(classes.relativize(one).toString().replace('\\', '/')));
                Files.copy(one, packing);
            }
        }
        return jar;
    }
}
