package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The build holds what plugins are compiled against to its first version; here it is given an API that breaks them. */
class FrozenApiIT {

    private static final Path REPOSITORY = Path.of(System.getProperty("integritas.repository", "../.."));
    private static final Set<String> LEFT_OUT = Set.of(".git", "target", "node_modules");
    private static final Set<Path> WHOLE =
            Set.of(Path.of(".mvn"), Path.of("platform-core/rubric"), Path.of("platform-core/plugin-api"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path copy;

    @BeforeEach
    void copyWhatTheApiIsBuiltFrom() throws IOException {
        Path from = REPOSITORY.toRealPath();
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                String name = folder.getFileName().toString();
                if (LEFT_OUT.contains(name) || name.startsWith(".state")) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(copy.resolve(from.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path place = from.relativize(file);
                if (file.endsWith("pom.xml") || WHOLE.stream().anyMatch(place::startsWith)) {
                    Files.copy(file, copy.resolve(place));
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Test
    void whatBreaksAPluginIsRefusedByNameAndWhatOnlyTheHostImplementsMayGrow() throws Exception {
        change("PluginHost", "    Clock clock();", "    Clock clock();\n\n    String more();");
        assertThat(build()).startsWith("0 ");

        change("EvidenceSource", "propose(Inquiry inquiry);", "propose(Inquiry inquiry);\n\n    String more();");
        assertThat(build()).startsWith("1 ").contains("EvidenceSource.more():METHOD_ADDED_TO_INTERFACE");

        change("EvidenceSource", "\n\n    String more();", "");
        change("PluginHost", "Clock clock();", "Clock time();");
        assertThat(build()).startsWith("1 ").contains("PluginHost.clock():METHOD_REMOVED");
    }

    private void change(String type, String before, String after) throws IOException {
        Path source = copy.resolve("platform-core/plugin-api/src/main/java/integritas/plugin/api/" + type + ".java");
        String text = Files.readString(source);
        assertThat(text).contains(before);
        Files.writeString(source, text.replace(before, after));
    }

    /** Returns how Maven ended, and what it said. */
    private String build() throws IOException, InterruptedException {
        Process maven = new ProcessBuilder(
                        "mvn", "-o", "-q", "-B", "-DskipTests", "package", "-pl", "platform-core/plugin-api", "-am")
                .directory(copy.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(maven.getInputStream().readAllBytes());
        return maven.waitFor() + " " + said;
    }
}
