package integritas.plugins.zilke;

import static org.assertj.core.api.Assertions.assertThat;

import integritas.plugin.api.PluginApi;
import integritas.plugin.inspection.Inspected;
import integritas.plugin.inspection.Inspector;
import integritas.rubric.Rubric;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackTest {

    private static final Path CLASSES = Path.of("target/classes");

    @TempDir
    Path folder;

    @Test
    void isSoundAndOffersEachEditionOnceWithoutAnyCode() throws IOException {
        Inspected inspected = new Inspector(PluginApi.version()).inspect(pack());

        assertThat(inspected.findings()).isEmpty();
        assertThat(inspected.id()).isEqualTo("zi-lke");
        assertThat(inspected.descriptor().orElseThrow().permissions()).isEmpty();
        assertThat(inspected.rubrics()).extracting(Rubric::toString).containsExactly("lke-zi 2021");
    }

    private Path pack() throws IOException {
        Path jar = folder.resolve("zi-lke.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream packing = new JarOutputStream(file);
                Stream<Path> content = Files.walk(CLASSES)) {
            List<Path> files = content.filter(Files::isRegularFile).sorted().toList();
            for (Path one : files) {
                packing.putNextEntry(new JarEntry(CLASSES.relativize(one).toString()));
                Files.copy(one, packing);
            }
        }
        return jar;
    }
}
