package integritas.quickstart;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresDataTest {

    @TempDir
    Path folder;

    private StateFolder state;
    private PostgresData data;

    @BeforeEach
    void openTheState() {
        state = StateFolder.open(folder);
        data = new PostgresData(state);
    }

    @AfterEach
    void closeIt() {
        state.close();
    }

    @Test
    void refusesTheDataOfAnotherMajorVersion() throws IOException {
        writtenBy("15");
        Files.createFile(state.secrets());

        assertThatThrownBy(data::check).hasMessageContaining("PostgreSQL 15").hasMessageContaining("17");
    }

    @Test
    void refusesDataWhosePasswordsAreGone() throws IOException {
        writtenBy("17");

        assertThatThrownBy(data::check).hasMessageContaining("secrets.properties");
    }

    @Test
    void acceptsItsOwnDataAndNone() throws IOException {
        assertThatCode(data::check).doesNotThrowAnyException();
        writtenBy("17");
        Files.createFile(state.secrets());
        assertThatCode(data::check).doesNotThrowAnyException();
    }

    private void writtenBy(String major) throws IOException {
        Files.createDirectories(data.folder());
        Files.writeString(data.folder().resolve("PG_VERSION"), major + "\n");
    }
}
