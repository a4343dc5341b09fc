package integritas.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads from the client. Whoever is timed by then waits meanwhile. */
final class LineInput extends FilterInputStream {

    private final Supplier<Optional<Timed>> timed;

    LineInput(InputStream in, Supplier<Optional<Timed>> timed) {
        super(in);
        this.timed = timed;
    }

    private interface Reading {
        long read() throws IOException;
    }

    @Override
    public int read() throws IOException {
        return (int) wait(in::read);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        return (int) wait(() -> in.read(buffer, offset, length));
    }

    @Override
    public long skip(long most) throws IOException {
        return wait(() -> in.skip(most));
    }

    private long wait(Reading reading) throws IOException {
        Optional<Timed> now = timed.get();
        now.ifPresent(Timed::waits);
        try {
            return reading.read();
        } catch (IOException broken) {
            now.ifPresent(Timed::lineBroke);
            throw broken;
        } finally {
            now.ifPresent(Timed::goesOn);
        }
    }
}
