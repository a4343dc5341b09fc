package integritas.web;

import integritas.problem.Problem;
import integritas.problem.ProblemException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses JSON bodies that no honest client sends, before they fill the memory. Uploads have a limit of their own. */
public class BodyLimit implements ContainerRequestFilter {

    private static final int MOST = 2 * 1024 * 1024;

    @Override
    public void filter(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        if (type != null && type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE) && !type.isWildcardType()) {
            return;
        }
        if (request.getLength() > MOST) {
            throw tooLarge();
        }
        request.setEntityStream(new Counting(request.getEntityStream()));
    }

    private static ProblemException tooLarge() {
        return new ProblemException(Problem.TOO_LARGE, "body over " + MOST + " bytes");
    }

    private static final class Counting extends FilterInputStream {

        private long seen;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        /** Leaves the body open: what a parser did not want must still be read away before the answer. */
        @Override
        public void close() {}

        private void count(int more) {
            seen += more;
            if (seen > MOST) {
                throw tooLarge();
            }
        }
    }
}
