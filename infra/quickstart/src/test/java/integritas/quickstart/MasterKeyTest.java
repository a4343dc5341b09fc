package integritas.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyTest {

    @Test
    void isMadeOnceAndReadByItsOwnerAlone(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("master.key");

        MasterKey.ensure(file);
        String first = Files.readString(file);
        MasterKey.ensure(file);

        assertThat(Base64.getDecoder().decode(first.strip())).hasSize(32);
        assertThat(Files.readString(file)).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
