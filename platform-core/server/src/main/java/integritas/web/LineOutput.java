package integritas.web;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Writes to the client. Whoever is timed waits meanwhile. */
final class LineOutput extends FilterOutputStream {

    private final Timed timed;

    LineOutput(OutputStream out, Timed timed) {
        super(out);
        this.timed = timed;
    }

    private interface Writing {
        void write() throws IOException;
    }

    @Override
    public void write(int next) throws IOException {
        wait(() -> out.write(next));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        wait(() -> out.write(bytes, offset, length));
    }

    @Override
    public void flush() throws IOException {
        wait(out::flush);
    }

    private void wait(Writing writing) throws IOException {
        timed.waits();
        try {
            writing.write();
        } catch (IOException broken) {
            timed.lineBroke();
            throw broken;
        } finally {
            timed.goesOn();
        }
    }
}
