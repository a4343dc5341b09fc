package integritas.quickstart;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** The words that a running process was started with. */
final class CommandLine {

    private static final Duration GLIMPSE = Duration.ofMillis(10);
    private static final int GLIMPSES = 100;
    private static final int LONGEST = 128 * 1024;

    private CommandLine() {}

    /**
     * Returns the words with spaces between them, or nothing if they cannot be seen.
     *
     * <p>A process that gives way to another program shows no words while the system puts that program in its place: such
     * a one is looked at again, for a second at most.
     */
    static String of(ProcessHandle process) {
        String words = glimpse(process);
        for (int i = 0; words.isEmpty() && process.isAlive() && i < GLIMPSES; i++) {
            LockSupport.parkNanos(GLIMPSE.toNanos());
            words = glimpse(process);
        }
        return words;
    }

    private static String glimpse(ProcessHandle process) {
        Path linux = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        if (!Files.isReadable(linux)) {
            return process.info().commandLine().orElse("");
        }
        // ProcessHandle gives up on more than a page of arguments, and Keycloak has as many. In one piece, as two could
        // be
        // of two programs.
        try (FileInputStream words = new FileInputStream(linux.toFile())) {
            byte[] room = new byte[LONGEST];
            int length = words.read(room);
            return new String(room, 0, Math.max(length, 0), StandardCharsets.ISO_8859_1).replace('\0', ' ');
        } catch (IOException gone) {
            return "";
        }
    }
}
