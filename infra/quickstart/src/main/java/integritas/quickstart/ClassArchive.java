package integritas.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Java's archive of loaded classes (class data sharing): about a third less work at each start of a server.
 *
 * <p>Java writes it once, when the server has come up for the first time and before anybody uses it, as the server
 * stands still for some seconds. An archive that does not fit the classes or the Java any more is ignored by Java itself.
 */
final class ClassArchive {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Path folder;
    private final Path archive;
    private final Path beingWritten;
    private final boolean wanted;

    ClassArchive(Path folder, boolean wanted) {
        this.folder = folder;
        this.archive = folder.resolve("classes-" + Runtime.version() + ".jsa");
        this.beingWritten = archive.resolveSibling(archive.getFileName() + ".new");
        this.wanted = wanted;
    }

    /** Returns Java's options for a start: to use the archive, or else to remember what goes into it. */
    List<String> options() {
        if (!wanted) {
            return List.of();
        }
        return Files.exists(archive)
                ? List.of("-XX:SharedArchiveFile=" + archive)
                : List.of("-XX:+RecordDynamicDumpInfo");
    }

    /** Has the archive written by the server that has come up, if there is none. Without one all works, only slower. */
    void write(ChildProcess server, Children children) {
        Path program = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        if (!wanted || Files.exists(archive) || !Files.isExecutable(program)) {
            return;
        }
        Command dump = new Command(server.name() + "-archive", List.of(program.toString()), Map.of(), folder);
        try {
            Files.deleteIfExists(beingWritten);
            for (String pid : javaProcesses(server)) {
                ChildProcess jcmd = children.start(dump.with(pid, "VM.cds", "dynamic_dump", beingWritten.toString()));
                jcmd.awaitEnd(jcmd.family(), PATIENCE);
            }
            if (Files.exists(beingWritten)) {
                Files.move(beingWritten, archive, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keycloak's Java is started by a shell, which would end if it was asked. */
    private static List<String> javaProcesses(ChildProcess server) {
        return server.family().members().stream()
                .filter(process -> process.info().command().orElse("").endsWith("/java"))
                .map(process -> Long.toString(process.pid()))
                .toList();
    }
}
