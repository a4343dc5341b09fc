package integritas.quickstart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The words that a running process was started with. */
final class CommandLine {

    private CommandLine() {}

    /** Returns the words with spaces between them, or nothing if they cannot be seen. */
    static String of(ProcessHandle process) {
        Path linux = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        try {
            // ProcessHandle gives up on more than a page of arguments, and Keycloak has as many
            return Files.isReadable(linux)
                    ? Files.readString(linux, StandardCharsets.ISO_8859_1).replace('\0', ' ')
                    : process.info().commandLine().orElse("");
        } catch (IOException gone) {
            return "";
        }
    }
}
