package integritas.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineTest {

    private final List<String> said = new ArrayList<>();

    private final Timed timed = new Timed() {
        @Override
        public void waits() {
            said.add("waits");
        }

        @Override
        public void goesOn() {
            said.add("goes on");
        }

        @Override
        public void lineBroke() {
            said.add("line broke");
        }
    };

    @Test
    void whoReadsFromTheClientWaitsMeanwhile() throws IOException {
        InputStream client = new InputStream() {
            @Override
            public int read() {
                said.add("read");
                return -1;
            }
        };

        new LineInput(client, () -> Optional.of(timed)).readAllBytes();
        assertThat(said).containsExactly("waits", "read", "goes on");

        said.clear();
        new LineInput(client, Optional::empty).readAllBytes();
        assertThat(said).containsExactly("read");
    }

    @Test
    void whoWritesToTheClientWaitsMeanwhile() throws IOException {
        OutputStream client = new OutputStream() {
            @Override
            public void write(int next) {
                said.add("write");
            }

            @Override
            public void flush() {
                said.add("flush");
            }
        };

        OutputStream line = new LineOutput(client, timed);
        line.write(new byte[] {1, 2});
        line.flush();

        assertThat(said).containsExactly("waits", "write", "write", "goes on", "waits", "flush", "goes on");
    }

    @Test
    void aClientThatHasGoneIsNotTheDoingOfWhoReadsOrWrites() {
        IOException gone = new IOException("gone");
        InputStream from = new InputStream() {
            @Override
            public int read() throws IOException {
                throw gone;
            }
        };
        OutputStream to = new OutputStream() {
            @Override
            public void write(int next) throws IOException {
                throw gone;
            }
        };

        assertThatThrownBy(() -> new LineInput(from, () -> Optional.of(timed)).read())
                .isSameAs(gone);
        assertThatThrownBy(() -> new LineOutput(to, timed).write(1)).isSameAs(gone);
        assertThat(said).containsExactly("waits", "line broke", "goes on", "waits", "line broke", "goes on");
    }
}
