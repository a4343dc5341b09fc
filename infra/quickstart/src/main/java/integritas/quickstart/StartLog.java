package integritas.quickstart;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The server's log since a start: Payara goes on without an application that does not load, and says so here alone. */
final class StartLog {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Payara's "Exception during lifecycle processing". */
    private static final String NOT_LOADED = "NCLS-CORE-00026";

    /** A cause, and what it says up to the place it was thrown at. */
    private static final Pattern CAUSE =
            Pattern.compile("(?:^|\nCaused by: )[\\w.$]+: (.*?)(?=\n\tat |\nCaused by: |$)", Pattern.DOTALL);

    private final Path log;
    private long position;

    private StartLog(Path log, long position) {
        this.log = log;
        this.position = position;
    }

    /** Begins at the present end; the log may be missing yet. */
    static StartLog atEndOf(Path log) {
        try {
            return new StartLog(log, Files.exists(log) ? Files.size(log) : 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads on.
     *
     * @throws StartRefusedException with the innermost reason, if the application was not loaded
     */
    void requireNoRefusal() {
        newLines().lines().filter(line -> line.contains(NOT_LOADED)).findFirst().ifPresent(line -> {
            throw new StartRefusedException("The server does not start"
                    + reason(line).map(": "::concat).orElse("") + ". Look into " + log + ".");
        });
    }

    private static Optional<String> reason(String line) {
        try {
            String stack = JSON.readTree(line).at("/Throwable/StackTrace").asText();
            return CAUSE.matcher(stack)
                    .results()
                    .map((MatchResult cause) -> cause.group(1))
                    .reduce((outer, inner) -> inner);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** Returns the whole lines that were added since the last look. */
    private String newLines() {
        if (!Files.exists(log)) {
            return "";
        }
        try (FileChannel channel = FileChannel.open(log)) {
            ByteBuffer added = ByteBuffer.allocate((int) Math.max(0, channel.size() - position));
            channel.position(position);
            while (added.hasRemaining() && channel.read(added) >= 0) {
                // until all is there
            }
            byte[] bytes = added.array();
            int whole = added.position();
            while (whole > 0 && bytes[whole - 1] != '\n') {
                whole--;
            }
            position += whole;
            return new String(bytes, 0, whole, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
