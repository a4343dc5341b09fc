package integritas.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreparedFolderTest {

    @TempDir
    Path folder;

    private final AtomicInteger makings = new AtomicInteger();

    @Test
    void isMadeOnceForAVersion() {
        prepare("1");
        prepare("1");

        assertThat(makings).hasValue(1);
    }

    @Test
    void isMadeAnewForAnotherVersion() {
        prepare("1");
        prepare("2");

        assertThat(makings).hasValue(2);
        assertThat(folder.resolve("kit/1")).doesNotExist();
    }

    @Test
    void isMadeAnewAfterAMakingThatWasBrokenOff() {
        PreparedFolder prepared = new PreparedFolder(folder.resolve("kit"), "1");

        assertThatThrownBy(() -> prepared.prepare(kit -> {
                    Files.createFile(kit.resolve("half"));
                    throw new NoSuchFileException("the other half");
                }))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(prepared.isReady()).isFalse();
        prepare("1");
        assertThat(folder.resolve("kit/half")).doesNotExist();
    }

    private void prepare(String version) {
        new PreparedFolder(folder.resolve("kit"), version).prepare(kit -> {
            makings.incrementAndGet();
            Files.createFile(kit.resolve(version));
        });
    }
}
