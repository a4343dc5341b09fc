package integritas.web;

import integritas.problem.Problem;
import integritas.problem.ProblemException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** Refuses bodies that no honest client sends, before they fill memory or disk. Uploads may be as large as a file, and a little more. */
public class BodyLimit implements ContainerRequestFilter {

    private static final int MOST = 2 * 1024 * 1024;
    private static final String LARGEST_FILE = "integritas.evidence.max.bytes";

    @Override
    public void filter(ContainerRequestContext request) {
        long most = mostOf(request.getMediaType());
        if (request.getLength() > most) {
            throw tooLarge(most);
        }
        request.setEntityStream(new Counting(request.getEntityStream(), most));
    }

    private static long mostOf(@Nullable MediaType type) {
        boolean upload = type != null
                && !type.isWildcardType()
                && (type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE)
                        || type.isCompatible(MediaType.APPLICATION_OCTET_STREAM_TYPE));
        return upload ? ConfigProvider.getConfig().getValue(LARGEST_FILE, Long.class) + MOST : MOST;
    }

    private static ProblemException tooLarge(long most) {
        return new ProblemException(Problem.TOO_LARGE, "body over " + most + " bytes");
    }

    private static final class Counting extends FilterInputStream {

        private final long most;
        private long seen;

        Counting(InputStream in, long most) {
            super(in);
            this.most = most;
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
            if (seen > most) {
                throw tooLarge(most);
            }
        }
    }
}
