package integritas.plugin.testkit;

import integritas.content.FileRow;
import integritas.content.FileRows;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Rows about files in memory, apart for each tenant; what a transaction did is undone with it. */
final class TestFileRows implements FileRows {

    private final Map<Key, FileRow> rows = new HashMap<>();
    private final Supplier<UUID> tenant;
    private final Transaction transaction;

    private record Key(UUID tenant, UUID id) {}

    TestFileRows(Supplier<UUID> tenant, Transaction transaction) {
        this.tenant = tenant;
        this.transaction = transaction;
    }

    @Override
    public void add(FileRow row, Runnable undo) {
        Key key = new Key(tenant.get(), row.id());
        rows.put(key, row);
        transaction.afterwards(() -> {}, () -> {
            rows.remove(key);
            undo.run();
        });
    }

    @Override
    public Optional<FileRow> find(UUID id) {
        return Optional.ofNullable(rows.get(new Key(tenant.get(), id)));
    }

    @Override
    public void remove(UUID id, Runnable once) {
        Key key = new Key(tenant.get(), id);
        FileRow row = rows.remove(key);
        if (row != null) {
            transaction.afterwards(once, () -> rows.put(key, row));
        }
    }
}
