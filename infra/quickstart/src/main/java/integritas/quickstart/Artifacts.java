package integritas.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;

/** Where Maven leaves what it built or fetched. */
final class Artifacts {

    private static final String BUILD_FIRST = " is missing: start with infra/run, which builds it, or run mvn package.";

    private Artifacts() {}

    static Path war(Path repository) {
        return repository.resolve("platform-core/server/target/integritas-server.war");
    }

    /** Returns the jar of each plugin that has been built, without sources, tests and what shading leaves behind. */
    static List<Path> plugins(Path repository) {
        PathMatcher jar = FileSystems.getDefault().getPathMatcher("glob:*.jar");
        PathMatcher other =
                FileSystems.getDefault().getPathMatcher("glob:{original-*,*-sources,*-tests,*-javadoc}.jar");
        return files(repository.resolve("plugins"), "target")
                .filter(file -> jar.matches(file.getFileName()) && !other.matches(file.getFileName()))
                .toList();
    }

    static Path keycloak(Path repository) {
        return server(repository, "keycloak-quarkus-dist-*.zip");
    }

    static Path payara(Path repository) {
        return server(repository, "payara-micro-*.jar");
    }

    private static Path server(Path repository, String glob) {
        PathMatcher name = FileSystems.getDefault().getPathMatcher("glob:" + glob);
        Path folder = repository.resolve("infra/quickstart/target/servers");
        return list(folder)
                .filter(file -> name.matches(file.getFileName()))
                .max(Path::compareTo)
                .orElseThrow(() -> new StartRefusedException(folder.resolve(glob) + BUILD_FIRST));
    }

    private static Stream<Path> files(Path modules, String folder) {
        return list(modules).map(module -> module.resolve(folder)).flatMap(Artifacts::list);
    }

    private static Stream<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
