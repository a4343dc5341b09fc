package integritas.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import integritas.encryption.KeyRing;
import integritas.encryption.SealedFields;
import integritas.encryption.TenantKey;
import integritas.plugin.api.FileStore.StoredFile;
import integritas.plugin.api.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of a plugin on a real disk; the rows are a map. */
class StoredFilesTest {

    private static final int MOST = 300_000;
    private static final String TEXT = "Notula rapat yang tidak boleh dibaca orang lain. ";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    private final Rows rows = new Rows();

    private StoredFiles files() {
        return files("reports", 1);
    }

    private StoredFiles files(String plugin, int tenant) {
        Keys keys = new Keys(new UUID(0, tenant));
        return new StoredFiles(new SealedFolder(root, MOST, plugin, keys), new SealedFields(plugin, keys), rows);
    }

    private static InputStream text(int length) {
        String all = TEXT.repeat(length / TEXT.length() + 1).substring(0, length);
        return new ByteArrayInputStream(all.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFileComesBackAsItWasSentWhateverItsLength() throws IOException {
        for (int length : new int[] {1, 65_535, 65_536, 65_537, 200_000, MOST}) {
            StoredFile kept = files().keep("notula.txt", text(length));

            try (InputStream content = files().open(kept.id())) {
                assertThat(content.readAllBytes()).isEqualTo(text(length).readAllBytes());
            }
            assertThat(kept.size()).isEqualTo(length);
            assertThat(kept.mediaType()).isEqualTo("text/plain");
            assertThat(files().find(kept.id())).contains(kept);
        }
    }

    @Test
    void neitherContentNorNameNorHashAreKeptInClear() throws IOException {
        StoredFile kept = files().keep("bukti suap.txt", text(100_000));

        byte[] onDisk = Files.readAllBytes(onDisk().get(0));
        assertThat(new String(onDisk, StandardCharsets.ISO_8859_1)).doesNotContain("Notula", "rapat");
        assertThat(rows.kept.toString()).doesNotContain("suap", kept.sha256());
    }

    @Test
    void anotherPluginsOrTenantsFileCannotBeOpenedEvenWhereItsRowIsSeen() throws IOException {
        StoredFile kept = files().keep("notula.txt", text(1000));
        Path file = onDisk().get(0);
        Path elsewhere = root.resolve(new UUID(0, 1).toString()).resolve("plugins/others/" + kept.id());
        Files.createDirectories(elsewhere.getParent());
        Files.copy(file, elsewhere);

        assertThatIOException().isThrownBy(() -> read(files("others", 1), kept.id()));
        assertThatIOException().isThrownBy(() -> read(files("reports", 2), kept.id()));
    }

    @Test
    void aFileThatWasChangedOrCutOffOnTheDiskFailsWhileItIsRead() throws IOException {
        StoredFile kept = files().keep("notula.txt", text(200_000));
        Path file = onDisk().get(0);
        byte[] whole = Files.readAllBytes(file);

        byte[] changed = whole.clone();
        changed[150_000] ^= 1;
        Files.write(file, changed);
        assertThatIOException().isThrownBy(() -> read(files(), kept.id()));
        for (int length : new int[] {0, 5, 9, 60, 65_536, 131_072, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThatIOException().isThrownBy(() -> read(files(), kept.id()));
        }
    }

    @Test
    void whatIsRefusedOrBreaksOffLeavesNothing() throws IOException {
        assertRefused("file-empty", "kosong.txt", text(0));
        assertRefused("file-too-large", "besar.txt", text(MOST + 1));
        assertRefused(
                "file-kind-not-accepted",
                "x.txt",
                new ByteArrayInputStream("\u007fELF".getBytes(StandardCharsets.US_ASCII)));
        assertRefused("name-misleading", "foto.png", text(10));
        InputStream broken = new SequenceInputStream(text(100_000), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the sender has gone");
            }
        });
        assertThatIOException().isThrownBy(() -> files().keep("notula.txt", broken));

        assertThat(onDisk()).isEmpty();
        assertThat(rows.kept).isEmpty();
    }

    @Test
    void aDiskThatCannotBeWrittenIsSaidSo() throws IOException {
        Files.writeString(root.resolve(new UUID(0, 1).toString()), "a file where the folder should be");

        assertThatIOException().isThrownBy(() -> files().keep("notula.txt", text(10)));
        assertThat(rows.kept).isEmpty();
    }

    @Test
    void contentGoesWithItsRow() throws IOException {
        StoredFile undone = files().keep("notula.txt", text(10));
        rows.undo();
        assertThat(onDisk()).isEmpty();

        StoredFile erased = files().keep("notula.txt", text(10));
        files().erase(erased.id());
        files().erase(undone.id());
        assertThat(onDisk()).isEmpty();
        assertThat(files().find(erased.id())).isEmpty();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> files().open(erased.id()))
                .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    @Test
    void aNameIsCleanedOfFolders() throws IOException {
        assertThat(files().keep("../../etc/notula.txt", text(10)).name()).isEqualTo("notula.txt");
    }

    private void assertRefused(String code, String name, InputStream content) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> files().keep(name, content))
                .satisfies(refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INPUT_NOT_ACCEPTED);
                    assertThat(refusal.faults()).singleElement().satisfies(fault -> {
                        assertThat(fault.field()).isEqualTo("file");
                        assertThat(fault.code()).isEqualTo(code);
                        assertThat(fault.text().byLanguage()).containsKeys("id", "en");
                    });
                });
    }

    private static byte[] read(StoredFiles files, UUID id) throws IOException {
        try (InputStream content = files.open(id)) {
            return content.readAllBytes();
        }
    }

    private List<Path> onDisk() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static final class Rows implements FileRows {

        private final Map<UUID, FileRow> kept = new HashMap<>();
        private final List<Runnable> undoing = new ArrayList<>();

        @Override
        public void add(FileRow row, Runnable undo) {
            kept.put(row.id(), row);
            undoing.add(undo);
        }

        @Override
        public Optional<FileRow> find(UUID id) {
            return Optional.ofNullable(kept.get(id));
        }

        @Override
        public void remove(UUID id, Runnable once) {
            if (kept.remove(id) != null) {
                once.run();
            }
        }

        void undo() {
            undoing.forEach(Runnable::run);
            undoing.clear();
            kept.clear();
        }
    }

    private record Keys(UUID tenant) implements KeyRing {

        @Override
        public TenantKey sealing() {
            return get("");
        }

        @Override
        public TenantKey get(String id) {
            byte[] secret = new byte[32];
            Arrays.fill(secret, (byte) tenant.getLeastSignificantBits());
            return new TenantKey("0000000" + tenant.getLeastSignificantBits(), TenantKey.Purpose.SEAL, secret);
        }

        @Override
        public TenantKey search() {
            return get("");
        }
    }
}
