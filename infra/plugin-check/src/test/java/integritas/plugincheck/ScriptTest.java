package integritas.plugincheck;

import static org.assertj.core.api.Assertions.assertThat;

import integritas.plugin.testkit.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code infra/plugin new} makes. */
class ScriptTest {

    private static final Path SCRIPT =
            Path.of("../../infra/plugin").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    @Test
    void aNewPackVerifiesCleanAndCarriesItsOwnName() throws IOException, InterruptedException {
        Path pack = folder.resolve("pack");

        assertThat(run("new", "--pack", pack.toString(), "our-sheet")).isZero();

        Verification verification = Verification.of(jar(pack.resolve("src/main/resources")));
        assertThat(verification.remarks()).isEmpty();
        assertThat(verification.inspected().id()).isEqualTo("our-sheet");
        assertThat(verification.inspected().rubrics())
                .extracting(Object::toString)
                .containsExactly("our-sheet 2026");
        assertThat(pack.resolve("src/main/java")).doesNotExist();
    }

    @Test
    void whatIsThereAlreadyIsLeftAlone() throws IOException, InterruptedException {
        assertThat(run("new", "--pack", folder.toString(), "our-sheet")).isEqualTo(1);
        assertThat(run("new", folder.resolve("other").toString(), "Not A Name")).isEqualTo(1);
        assertThat(run("new", "--pack", folder.toString())).isEqualTo(64);
        assertThat(folder).isEmptyDirectory();
    }

    private int run(String... words) throws IOException, InterruptedException {
        Stream<String> command = Stream.concat(Stream.of(SCRIPT.toString()), Stream.of(words));
        return new ProcessBuilder(command.toList())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    /** What Maven makes of a pack: its resources, with the version filled in. */
    private Path jar(Path resources) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (Stream<Path> all = Files.walk(resources)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        resources.relativize(file).toString(),
                        Files.readString(file).replace("${project.version}", "1.0.0"));
            }
        }
        SampleJar jar = new SampleJar(folder);
        files.forEach(jar::with);
        return jar.make();
    }
}
