package integritas.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder that takes time to make and is made once for each version.
 *
 * @param folder where it is
 * @param version whatever it was made from; another version makes it anew, and so does a making that was broken off
 */
record PreparedFolder(Path folder, String version) {

    /** Makes the content of a folder. */
    interface Making {
        void fill(Path folder) throws IOException;
    }

    boolean isReady() {
        try {
            return Files.exists(mark()) && Files.readString(mark()).equals(version);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void prepare(Making making) {
        if (isReady()) {
            return;
        }
        try {
            Files.deleteIfExists(mark());
            FileTree.delete(folder);
            Files.createDirectories(folder);
            making.fill(folder);
            Files.writeString(mark(), version);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path mark() {
        return folder.resolve(".made-from");
    }
}
