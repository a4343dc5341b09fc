package integritas.quickstart;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

/** Lines that tell the person at the terminal how far the start has come, each with the seconds since it began. */
public final class Progress {

    private final PrintStream out;
    private final Instant begin = Instant.now();

    public Progress(PrintStream out) {
        this.out = out;
    }

    /** Tells nobody. */
    public static Progress silent() {
        return new Progress(new PrintStream(PrintStream.nullOutputStream()));
    }

    void say(String what) {
        out.printf("[%3d s] %s%n", Duration.between(begin, Instant.now()).toSeconds(), what);
        out.flush();
    }

    void line(String text) {
        out.println(text);
        out.flush();
    }
}
