package integritas.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Space that a start takes.
 *
 * @param diskBytes on the disk with the state folder
 * @param memoryBytes in memory
 */
record Room(long diskBytes, long memoryBytes) {

    private static final long GIB = 1L << 30;

    static final Room FOR_THE_FIRST_START = new Room(3 * GIB, 2 * GIB);
    static final Room FOR_LATER_STARTS = new Room(GIB, 2 * GIB);

    /**
     * Returns if there is enough of both.
     *
     * @throws StartRefusedException if there is not
     */
    void check(Path folder) {
        try {
            long disk = Files.getFileStore(folder).getUsableSpace();
            if (disk < diskBytes) {
                throw new StartRefusedException(
                        "Free some disk for " + folder + ", or set INTEGRITAS_STATE to a folder on another: "
                                + words(diskBytes) + " are needed, " + words(disk) + " are left.");
            }
            Optional<Long> memory = availableMemory(Path.of("/proc/meminfo"));
            if (memory.isPresent() && memory.get() < memoryBytes) {
                throw new StartRefusedException("End some programs to free memory: " + words(memoryBytes)
                        + " are needed, " + words(memory.get()) + " are available.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what Linux would give to new programs, or nothing on another system. */
    static Optional<Long> availableMemory(Path meminfo) throws IOException {
        if (!Files.isReadable(meminfo)) {
            return Optional.empty();
        }
        return Files.readAllLines(meminfo).stream()
                .filter(line -> line.startsWith("MemAvailable:"))
                .map(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024)
                .findFirst();
    }

    private static String words(long bytes) {
        return String.format("%.1f GB", (double) bytes / GIB);
    }
}
