package integritas.content;

import integritas.plugin.api.FieldCipher;
import integritas.plugin.api.FileStore;
import integritas.plugin.api.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;

/** The files of one plugin: content sealed in a folder, and a row about each. */
public final class StoredFiles implements FileStore {

    private static final String NAME = "file.name";
    private static final String SHA256 = "file.sha256";

    private final SealedFolder folder;
    private final FieldCipher cipher;
    private final FileRows rows;

    public StoredFiles(SealedFolder folder, FieldCipher cipher, FileRows rows) {
        this.folder = folder;
        this.cipher = cipher;
        this.rows = rows;
    }

    /** Content is on the disk before a row says so: a row without content is never seen. */
    @Override
    public StoredFile keep(String name, InputStream content) throws IOException {
        UUID id = UUID.randomUUID();
        String fit = FileName.of(name);
        KeptFile kept;
        try {
            kept = folder.keep(id, fit, content);
        } catch (UnfitContentException unfit) {
            throw FileRefusals.of(unfit);
        }
        FileRow row = new FileRow(
                id, cipher.seal(NAME, id, fit), kept.mediaType(), kept.size(), cipher.seal(SHA256, id, kept.sha256()));
        try {
            rows.add(row, () -> erase(folder, id));
        } catch (RuntimeException notKept) {
            folder.erase(id);
            throw notKept;
        }
        return stored(row);
    }

    @Override
    public Optional<StoredFile> find(UUID id) {
        return rows.find(id).map(this::stored);
    }

    @Override
    public InputStream open(UUID id) throws IOException {
        if (rows.find(id).isEmpty()) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, "no file " + id);
        }
        return folder.open(id);
    }

    @Override
    public void erase(UUID id) {
        rows.remove(id, () -> erase(folder, id));
    }

    private StoredFile stored(FileRow row) {
        return new StoredFile(
                row.id(),
                cipher.open(NAME, row.id(), row.name()),
                row.mediaType(),
                row.size(),
                cipher.open(SHA256, row.id(), row.sha256()));
    }

    private static void erase(SealedFolder folder, UUID id) {
        try {
            folder.erase(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
