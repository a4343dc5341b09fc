package integritas.encryption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasterKeysTest {

    private static final UUID TENANT = new UUID(0, 1);

    private final TenantKey key = TenantKey.make(TenantKey.Purpose.SEAL);
    private final MasterKeys first = MasterKeys.of(List.of(base64(1)));

    private static String base64(int content) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) content);
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Test
    void aWrappedKeyComesBackAndShowsNothingOfItself() {
        WrappedKey wrapped = first.wrap(TENANT, key);

        assertThat(first.unwrap(TENANT, wrapped).secret()).isEqualTo(key.secret());
        assertThat(Base64.getDecoder().decode(wrapped.wrapped())).hasSize(12 + 32 + 16);
        assertThat(wrapped.toString() + key).doesNotContain(Base64.getEncoder().encodeToString(key.secret()));
    }

    @Test
    void anotherMasterKeyDoesNotUnwrapItAndSaysWhichOneIsMissing() {
        WrappedKey wrapped = first.wrap(TENANT, key);
        MasterKeys wrong = MasterKeys.of(List.of(base64(2)));

        assertThatIllegalStateException()
                .isThrownBy(() -> wrong.unwrap(TENANT, wrapped))
                .withMessageContaining(first.current());
        WrappedKey mislabelled = new WrappedKey(key.id(), key.purpose(), wrong.current(), wrapped.wrapped());
        assertThatIllegalStateException().isThrownBy(() -> wrong.unwrap(TENANT, mislabelled));
    }

    @Test
    void itUnwrapsForNoOtherTenantIdOrPurpose() {
        WrappedKey wrapped = first.wrap(TENANT, key);

        assertThatIllegalStateException().isThrownBy(() -> first.unwrap(new UUID(0, 2), wrapped));
        assertThatIllegalStateException()
                .isThrownBy(() -> first.unwrap(
                        TENANT,
                        new WrappedKey(key.id(), TenantKey.Purpose.SEARCH, wrapped.master(), wrapped.wrapped())));
        assertThatIllegalStateException()
                .isThrownBy(() -> first.unwrap(
                        TENANT, new WrappedKey("00000000", key.purpose(), wrapped.master(), wrapped.wrapped())));
    }

    @Test
    void aNewMasterKeyWrapsWhileTheOldOneBelowItStillUnwraps() {
        WrappedKey old = first.wrap(TENANT, key);
        MasterKeys both = MasterKeys.of(List.of(base64(2), base64(1)));

        WrappedKey again = both.wrap(TENANT, both.unwrap(TENANT, old));

        assertThat(again.master()).isEqualTo(both.current()).isNotEqualTo(old.master());
        assertThat(MasterKeys.of(List.of(base64(2))).unwrap(TENANT, again).secret())
                .isEqualTo(key.secret());
    }

    @Test
    void theFileHoldsAKeyOnEachLine(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("master.key"), "# ours\n" + base64(2) + "\n\n" + base64(1) + "\n");

        MasterKeys keys = MasterKeys.read(file);

        assertThat(keys.ids()).hasSize(2).contains(keys.current(), first.current());
        assertThat(keys.current()).isNotEqualTo(first.current());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing\n", "too short\n", "c2hvcnQ=\n"})
    void aFileWithoutAKeyIsRefusedWithoutQuotingIt(String content, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("master.key"), content);

        assertThatIllegalStateException()
                .isThrownBy(() -> MasterKeys.read(file))
                .withMessageContaining(file.toString())
                .withMessageNotContaining("c2hvcnQ");
    }

    @Test
    void aFileThatIsNotThereIsRefused(@TempDir Path folder) {
        assertThatIllegalStateException()
                .isThrownBy(() -> MasterKeys.read(folder.resolve("absent")))
                .withMessageContaining("absent");
    }
}
