package integritas.quickstart;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartLogTest {

    private static final String ANYTHING = "{\"Level\":\"INFO\",\"LogMessage\":\"Caused by: nothing\"}\n";
    private static final String NOT_LOADED = "{\"Level\":\"SEVERE\",\"MessageID\":\"NCLS-CORE-00026\",\"Throwable\":{"
            + "\"Exception\":\"Exception during lifecycle processing\",\"StackTrace\":\"jakarta.ejb.EJBException:"
            + " outer\\n\\tat com.sun.ejb.A.b(A.java:1)\\nCaused by: java.lang.IllegalStateException: the master key"
            + " 01ab is missing: put it back\\n\\tat integritas.keys.B.c(B.java:2)\\n\\t... 3 more\\n\"}}\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void theInnermostReasonWhyNothingIsServedIsSaid() throws IOException {
        StartLog log = StartLog.atEndOf(log());
        add(ANYTHING + NOT_LOADED);

        assertThatThrownBy(log::requireNoRefusal)
                .isInstanceOf(StartRefusedException.class)
                .hasMessage("The server does not start: the master key 01ab is missing: put it back. Look into " + log()
                        + ".");
    }

    @Test
    void whatAnEarlierStartHasSaidCountsNoMore() throws IOException {
        add(NOT_LOADED);
        StartLog log = StartLog.atEndOf(log());
        add(ANYTHING);

        assertThatCode(log::requireNoRefusal).doesNotThrowAnyException();
    }

    @Test
    void aLineThatIsHalfWrittenIsReadOnceItIsWhole() throws IOException {
        StartLog log = StartLog.atEndOf(log());
        assertThatCode(log::requireNoRefusal).as("no log yet").doesNotThrowAnyException();
        add(NOT_LOADED.substring(0, 100));
        assertThatCode(log::requireNoRefusal).doesNotThrowAnyException();
        add(NOT_LOADED.substring(100));

        assertThatThrownBy(log::requireNoRefusal).hasMessageContaining("01ab");
    }

    private Path log() {
        return folder.resolve("server.log");
    }

    private void add(String lines) throws IOException {
        Files.writeString(log(), lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
