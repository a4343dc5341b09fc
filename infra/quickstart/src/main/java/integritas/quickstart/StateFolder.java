package integritas.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What outlives a run: data, secrets, prepared servers and logs. One launcher has it at a time.
 *
 * <pre>
 * database/  evidence/  secrets.properties  master.key                     to be kept
 * demo-passwords.properties                                                to be kept
 * plugins/                                                                  jars that somebody put there are kept
 * postgres/  keycloak/  payara/                                            made anew when they are missing
 * mail/  logs/  processes/  running.properties  lock                        of this run
 * </pre>
 */
final class StateFolder implements AutoCloseable {

    private final Path root;
    private final FileChannel lock;

    private StateFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * Returns the folder, made where it was missing, and locked.
     *
     * @throws StartRefusedException if it cannot be written to or another launcher has it
     */
    static StateFolder open(Path root) {
        try {
            PrivateFile.createFolder(root);
            Path real = root.toRealPath();
            FileChannel channel =
                    FileChannel.open(real.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new StartRefusedException("The platform is running already with the state in " + root
                        + ": stop it first, or set INTEGRITAS_STATE to another folder.");
            }
            StateFolder state = new StateFolder(real, channel);
            for (Path folder : List.of(state.logs(), state.processes(), state.plugins(), state.evidence())) {
                PrivateFile.createFolder(folder);
            }
            return state;
        } catch (IOException e) {
            throw new StartRefusedException(
                    "Set INTEGRITAS_STATE to a folder that you can write to; " + root + " is not one (" + e + ").", e);
        }
    }

    Path root() {
        return root;
    }

    Path logs() {
        return root.resolve("logs");
    }

    Path processes() {
        return root.resolve("processes");
    }

    Path plugins() {
        return root.resolve("plugins");
    }

    Path evidence() {
        return root.resolve("evidence");
    }

    Path mail() {
        return root.resolve("mail");
    }

    Path database() {
        return root.resolve("database");
    }

    Path secrets() {
        return root.resolve("secrets.properties");
    }

    Path masterKey() {
        return root.resolve("master.key");
    }

    Path demoPasswords() {
        return root.resolve("demo-passwords.properties");
    }

    /** What {@code infra/token} looks into; there while the platform runs. */
    Path running() {
        return root.resolve("running.properties");
    }

    Path log(String name) {
        return logs().resolve(name + ".log");
    }

    /** Keeps the logs of the run before under a second name. */
    void putAsideOldLogs() {
        try (var entries = Files.newDirectoryStream(logs(), "*.log")) {
            for (Path log : entries) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisJvm) {
            return null;
        }
    }
}
