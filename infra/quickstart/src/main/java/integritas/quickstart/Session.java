package integritas.quickstart;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A terminal session.
 *
 * <p>Ctrl-C reaches every process of the terminal's session at once. Ours get sessions of their own where the system can
 * do that, so that the launcher stops them in order: the database last.
 */
final class Session {

    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private Session() {}

    /** Returns the command that starts the given one in a session of its own; the process number stays the same. */
    static List<String> ofItsOwn(List<String> command) {
        List<String> words = new ArrayList<>();
        if (Files.isExecutable(SETSID)) {
            words.add(SETSID.toString());
        }
        words.addAll(command);
        return words;
    }
}
