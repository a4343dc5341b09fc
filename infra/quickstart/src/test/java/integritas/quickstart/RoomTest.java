package integritas.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoomTest {

    @TempDir
    Path folder;

    @Test
    void saysHowMuchDiskIsNeededAndHowMuchIsLeft() {
        assertThatThrownBy(() -> new Room(1L << 60, 0).check(folder))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("1073741824.0 GB are needed");
    }

    @Test
    void countsWhatLinuxWouldGiveAndNotWhatLiesIdle() throws IOException {
        Path meminfo = Files.writeString(
                folder.resolve("meminfo"), "MemTotal: 4096 kB\nMemFree: 1 kB\nMemAvailable:    2048 kB\n");

        assertThat(Room.availableMemory(meminfo)).contains(2048L * 1024);
    }

    @Test
    void doesNotGuessTheMemoryOfOtherSystems() throws IOException {
        assertThat(Room.availableMemory(folder.resolve("meminfo"))).isEmpty();
    }
}
