package integritas.plugin.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;

/**
 * Files of the plugin, apart for each tenant. They are encrypted where they lie, with a key of the tenant.
 *
 * <p><b>Transactions:</b> keeping and erasing belong to the transaction of the caller, or are one of their own. Content
 * whose transaction is rolled back is gone.
 *
 * <p><b>Units:</b> sizes are bytes. A file has as many as the deployment allows for evidence, 100 MB unless it says otherwise.
 *
 * @since 1.0
 */
@HostProvided
public interface FileStore {

    /**
     * A file that is kept.
     *
     * @param id its key
     * @param name its name, without folders or control characters
     * @param mediaType what its content is, found out from the content
     * @param size number of bytes of its content
     * @param sha256 hash of its content, in hex
     */
    record StoredFile(UUID id, String name, String mediaType, long size, String sha256) {}

    /**
     * Reads content to its end and keeps it; the caller closes it.
     *
     * @param name what the sender calls it; never trusted for what it is
     * @throws Refusal INPUT_NOT_ACCEPTED with a fault of field {@code file} if it is empty, too large, or of no type that
     *     is accepted
     * @throws IOException if the content breaks off or the disk fails; nothing is kept
     */
    StoredFile keep(String name, InputStream content) throws IOException;

    /** Returns what is known of a file; empty if the plugin keeps none with this key for the tenant. */
    Optional<StoredFile> find(UUID id);

    /**
     * Opens the content; the caller closes it.
     *
     * @throws Refusal NOT_FOUND
     * @throws IOException if the disk fails
     */
    InputStream open(UUID id) throws IOException;

    /** Erases a file for good; does nothing if there is none. */
    void erase(UUID id);
}
