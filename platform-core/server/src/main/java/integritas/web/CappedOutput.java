package integritas.web;

import integritas.problem.Problem;
import integritas.problem.ProblemException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Lets a number of bytes through and no more, and remembers that there were more: whoever writes may swallow the refusal. */
final class CappedOutput extends FilterOutputStream {

    private final long most;
    private long written;
    private boolean over;

    CappedOutput(OutputStream out, long most) {
        super(out);
        this.most = most;
    }

    @Override
    public void write(int next) throws IOException {
        write(new byte[] {(byte) next}, 0, 1);
    }

    /** @throws ProblemException PLUGIN_ANSWER_TOO_LARGE; nothing of these bytes nor of any later ones is let through */
    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        over = over || length > most - written;
        requireWhole();
        out.write(bytes, offset, length);
        written += length;
    }

    /** @throws ProblemException PLUGIN_ANSWER_TOO_LARGE if anything was not let through */
    void requireWhole() {
        if (over) {
            throw new ProblemException(Problem.PLUGIN_ANSWER_TOO_LARGE, "an answer over " + most + " bytes");
        }
    }
}
