package integritas.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import integritas.encryption.MasterKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start looks whether the file has every master key that the database needs. */
class MasterKeyStartTest {

    private static final String OLD = base64(1);
    private static final String NEW = base64(2);
    private static final String STRANGE = base64(3);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final UsedKeys used = new UsedKeys();

    @Test
    void theFirstStartNotesTheKeyThatWraps() throws IOException {
        start(OLD);

        assertThat(used.ids).containsExactly(id(OLD));
    }

    @Test
    void aNewKeyAboveTheOldOneIsNotedBesideIt() throws IOException {
        start(OLD);
        start(NEW + "\n" + OLD);

        assertThat(used.ids).containsExactlyInAnyOrder(id(OLD), id(NEW));
    }

    @Test
    void anotherKeyIsRefusedByTheNameOfTheOneThatIsMissing() throws IOException {
        start(OLD);

        assertThatThrownBy(() -> start(STRANGE))
                .hasMessageContaining("the master key " + id(OLD))
                .hasMessageContaining("put back the file that has it");
        assertThat(used.ids).containsExactly(id(OLD));
    }

    @Test
    void oneOfTwoThatIsMissingIsRefusedTooUntilItIsRetired() throws IOException {
        start(OLD);
        start(NEW + "\n" + OLD);

        assertThatThrownBy(() -> start(NEW)).hasMessageContaining("the master key " + id(OLD));

        used.ids.remove(id(OLD));
        start(NEW);
        assertThat(used.ids).containsExactly(id(NEW));
    }

    private void start(String content) throws IOException {
        MasterKeyFile file = new MasterKeyFile();
        file.file = Files.writeString(folder.resolve("master.key"), content).toString();
        file.read();
        MasterKeyStart start = new MasterKeyStart();
        start.file = file;
        start.store = used;
        start.check();
    }

    private String id(String key) throws IOException {
        return MasterKeys.read(Files.writeString(folder.resolve("one.key"), key))
                .current();
    }

    private static String base64(int digit) {
        byte[] key = new byte[32];
        key[0] = (byte) digit;
        return Base64.getEncoder().encodeToString(key);
    }

    /** The table of the ids in use, without a database. */
    private static final class UsedKeys extends MasterKeyStore {

        private final Set<String> ids = new TreeSet<>();

        @Override
        Set<String> used() {
            return Set.copyOf(ids);
        }

        @Override
        void note(String id) {
            ids.add(id);
        }
    }
}
