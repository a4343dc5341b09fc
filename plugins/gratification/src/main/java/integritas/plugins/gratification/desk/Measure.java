package integritas.plugins.gratification.desk;

import java.io.OutputStream;

/** Counts what is written, and keeps nothing of it. */
final class Measure extends OutputStream {

    private long count;

    @Override
    public void write(int next) {
        count++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        count += length;
    }

    long count() {
        return count;
    }
}
