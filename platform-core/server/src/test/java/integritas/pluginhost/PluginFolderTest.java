package integritas.pluginhost;

import static org.assertj.core.api.Assertions.assertThat;

import integritas.plugin.inspection.Finding;
import integritas.plugin.inspection.Inspected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginFolderTest {

    @TempDir
    Path directory;

    @TempDir
    Path elsewhere;

    @Test
    void aLinkThatLeadsNowhereIsAFindingAndHidesNoOtherJar() throws IOException {
        new SampleJar(directory.resolve("b.jar")).write("b", "1.0.0");
        Files.createSymbolicLink(directory.resolve("a.jar"), elsewhere.resolve("gone.jar"));
        PluginFolder folder = new PluginFolder(directory);

        List<Inspected> jars = folder.look();

        assertThat(jars).extracting(Inspected::id).containsExactly("a.jar", "b");
        assertThat(jars.get(0).findings()).extracting(Finding::code).containsExactly("not-a-jar");
        assertThat(jars.get(1).isSound()).isTrue();

        new SampleJar(elsewhere.resolve("gone.jar")).write("a", "1.0.0");
        assertThat(folder.look()).extracting(Inspected::id).containsExactly("a", "b");
    }

    @Test
    void aJarIsInspectedOnceAndAgainWhenItIsAnotherFile() throws IOException {
        Path place = directory.resolve("a.jar");
        new SampleJar(place).write("a", "1.0.0");
        FileTime time = Files.getLastModifiedTime(place);
        PluginFolder folder = new PluginFolder(directory);
        Inspected first = folder.look().get(0);
        assertThat(folder.look().get(0)).isSameAs(first);

        Path other =
                new SampleJar(elsewhere.resolve("a.jar")).write("a", "2.0.0").path();
        assertThat(other).hasSize(Files.size(place));
        Files.setLastModifiedTime(other, time);
        Files.move(other, place, StandardCopyOption.REPLACE_EXISTING);

        assertThat(folder.look().get(0).descriptor().orElseThrow().version()).isEqualTo("2.0.0");
    }

    @Test
    void aDirectoryThatIsNotThereHoldsNothing() {
        assertThat(new PluginFolder(directory.resolve("none")).look()).isEmpty();
    }
}
