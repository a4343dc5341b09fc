package integritas.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginFolderTest {

    @TempDir
    Path root;

    private Path folder;
    private PluginFolder plugins;

    @BeforeEach
    void start() {
        folder = root.resolve("plugins");
        plugins = new PluginFolder(folder);
    }

    @Test
    void whatSomebodyPutThereOutlivesEveryStart() throws IOException {
        plugins.bring(List.of(built("zi-lke.jar", "one")));
        Files.writeString(folder.resolve("own.jar"), "an operator's");

        plugins.bring(List.of(built("zi-lke.jar", "two")));
        plugins.bring(List.of(built("zi-lke.jar", "two")));

        assertThat(folder.resolve("own.jar")).hasContent("an operator's");
        assertThat(folder.resolve("zi-lke.jar")).hasContent("two");
    }

    @Test
    void whatTheLauncherBroughtAndNoLongerBringsIsTakenAway() throws IOException {
        plugins.bring(List.of(built("zi-lke.jar", "one"), built("old name of a plugin-1.0.jar", "one")));

        plugins.bring(List.of(built("zi-lke.jar", "one")));

        assertThat(folder).isDirectoryContaining("glob:**.jar");
        assertThat(folder.resolve("old name of a plugin-1.0.jar")).doesNotExist();
    }

    @Test
    void aFolderFromBeforeTheLauncherTookNotesIsTakenOver() throws IOException {
        Files.createDirectory(folder);
        Files.writeString(folder.resolve("zi-lke.jar"), "of an earlier version");

        plugins.bring(List.of(built("zi-lke.jar", "one")));

        assertThat(folder.resolve("zi-lke.jar")).hasContent("one");
    }

    private Path built(String name, String content) throws IOException {
        return Files.writeString(root.resolve(name), content);
    }
}
