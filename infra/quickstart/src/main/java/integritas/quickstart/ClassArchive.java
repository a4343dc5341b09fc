package integritas.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Java's archive of loaded classes (class data sharing): about a third less work at each start of a server.
 *
 * <p>Java writes it when a server ends that was started without one, which takes some seconds, once. An archive that does
 * not fit the classes or the Java any more is ignored by Java itself.
 */
final class ClassArchive {

    private final Path archive;
    private final Path beingWritten;
    private final boolean wanted;
    private volatile boolean complete;

    ClassArchive(Path folder, boolean wanted) {
        this.archive = folder.resolve("classes-" + Runtime.version() + ".jsa");
        this.beingWritten = archive.resolveSibling(archive.getFileName() + ".new");
        this.wanted = wanted;
    }

    /** Returns Java's options for a start: to use the archive, or else to write it at the end. */
    List<String> options() {
        if (!wanted) {
            return List.of();
        }
        return Files.exists(archive)
                ? List.of("-XX:SharedArchiveFile=" + archive)
                : List.of("-XX:ArchiveClassesAtExit=" + beingWritten);
    }

    /** Returns whether the coming end takes longer because the archive is written. */
    boolean isDue() {
        return wanted && !Files.exists(archive);
    }

    /** Notes that the server has come up, and so has loaded what a start needs. */
    void serverIsUp() {
        complete = true;
    }

    /** Takes the archive into use that an orderly end has left. */
    void adopt() {
        if (complete && Files.exists(beingWritten)) {
            try {
                Files.move(beingWritten, archive, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
