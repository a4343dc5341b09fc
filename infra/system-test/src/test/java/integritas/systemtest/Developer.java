package integritas.systemtest;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Somebody with a clone of the repository, built already, and a terminal in it. */
final class Developer implements AutoCloseable {

    private static final Set<String> LEFT_OUT = Set.of(".git", ".idea", "states", "bench-state");
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Path clone;
    private final Path log;
    private final Map<String, String> environment = new HashMap<>();

    private Developer(Path clone) {
        this.clone = clone;
        this.log = clone.resolveSibling("terminal.log");
    }

    /** Copies the working tree, what was built included, so that nothing that runs from there is touched. */
    static Developer with(Path repository, Path home) throws IOException {
        Path clone = home.resolve("integritas");
        Path from = repository.toRealPath();
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                String name = folder.getFileName().toString();
                if (LEFT_OUT.contains(name) || name.startsWith(".state")) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(clone.resolve(from.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(
                        file,
                        clone.resolve(from.relativize(file)),
                        StandardCopyOption.COPY_ATTRIBUTES,
                        java.nio.file.LinkOption.NOFOLLOW_LINKS);
                return FileVisitResult.CONTINUE;
            }
        });
        // infra/run takes the copy for what it is: built
        Files.writeString(clone.resolve("infra/quickstart/target/built"), "");
        Developer developer = new Developer(clone);
        for (String port : new String[] {"", "KEYCLOAK_", "DB_", "DEBUG_"}) {
            developer.environment.put("INTEGRITAS_" + port + "PORT", freePort());
        }
        return developer;
    }

    Path place() {
        return clone;
    }

    /** Returns the port of the platform that is started from here. */
    String port() {
        return Objects.requireNonNull(environment.get("INTEGRITAS_PORT"));
    }

    /** Types a command and waits for its end. */
    void run(String command) throws IOException, InterruptedException {
        Process process = start(command);
        boolean ended = process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        if (!ended || process.exitValue() != 0) {
            end(process);
            throw new AssertionError(command + " did not do; the terminal says:\n" + said());
        }
    }

    /** Types a command that goes on, in a terminal of its own. */
    Process start(String command) throws IOException {
        ProcessBuilder bash = new ProcessBuilder("bash", "-c", "exec " + command)
                .directory(clone.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        bash.environment().putAll(environment);
        return bash.start();
    }

    /** Waits until the terminal shows something. */
    void await(Process process, String words) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!said().contains(words)) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new AssertionError("no " + words + "; the terminal says:\n" + said());
            }
            Thread.sleep(500);
        }
    }

    String said() throws IOException {
        return Files.exists(log) ? Files.readString(log) : "";
    }

    static void end(Process process) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    @Override
    public void close() throws IOException {
        Files.walkFileTree(clone.getParent(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, java.io.IOException failed) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static String freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return Integer.toString(socket.getLocalPort());
        }
    }
}
