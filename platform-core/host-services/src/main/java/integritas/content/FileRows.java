package integritas.content;

import java.util.Optional;
import java.util.UUID;

/** Where one plugin's rows about files are, for the tenant that is acted for. Belongs to the transaction of the caller. */
public interface FileRows {

    /** @param undo done if the row is not kept in the end */
    void add(FileRow row, Runnable undo);

    Optional<FileRow> find(UUID id);

    /** @param once done when the row is gone for good; not at all if there is none */
    void remove(UUID id, Runnable once);
}
