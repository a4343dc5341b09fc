package integritas.pluginhost.files;

import integritas.content.FileRow;
import integritas.content.FileRows;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Rows about plugins' files. Each method is a part of the caller's transaction, or one of its own; content on the disk follows
 * when that has ended. What a failure leaves lying there is swept later.
 */
@ApplicationScoped
@Transactional
public class PluginFiles {

    private static final Logger LOG = Logger.getLogger(PluginFiles.class.getName());

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @Inject
    PluginFileStore store;

    /** Returns the rows of one plugin, for whichever tenant is acted for. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public FileRows of(String plugin) {
        return new Rows(plugin, this);
    }

    void add(String plugin, FileRow row, Runnable undo) {
        afterwards(status -> status == Status.STATUS_ROLLEDBACK, undo);
        store.add(plugin, row);
    }

    Optional<FileRow> find(String plugin, UUID id) {
        return store.find(plugin, id);
    }

    void remove(String plugin, UUID id, Runnable once) {
        if (store.remove(plugin, id)) {
            afterwards(status -> status == Status.STATUS_COMMITTED, once);
        }
    }

    private void afterwards(IntPredicate condition, Runnable work) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (condition.test(status)) {
                    quietly(work);
                }
            }
        });
    }

    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (UncheckedIOException e) {
            LOG.log(Level.WARNING, "content of a file stays on the disk until it is swept", e);
        }
    }

    private record Rows(String plugin, PluginFiles files) implements FileRows {

        @Override
        public void add(FileRow row, Runnable undo) {
            files.add(plugin, row, undo);
        }

        @Override
        public Optional<FileRow> find(UUID id) {
            return files.find(plugin, id);
        }

        @Override
        public void remove(UUID id, Runnable once) {
            files.remove(plugin, id, once);
        }
    }
}
