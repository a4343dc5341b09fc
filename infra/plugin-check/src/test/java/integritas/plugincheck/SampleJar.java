package integritas.plugincheck;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A plugin's jar made by a test; its classes lie in the package {@code sample}. */
final class SampleJar {

    private final Path folder;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final StringBuilder index = new StringBuilder();

    SampleJar(Path folder, String... permissions) {
        this.folder = folder;
        with("plugin.yaml", """
                id: sample
                version: 1.0.0
                api: ">=1.0.0 & <2.0.0"
                name: {id: Contoh, en: Sample}
                description: {id: Untuk uji, en: For tests}
                provider: Tests
                permissions: [%s]
                """.formatted(String.join(", ", permissions)));
    }

    SampleJar with(String file, String content) {
        files.put(file, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Adds a class that the platform is to find. */
    SampleJar withExtension(String name, String source) throws IOException {
        index.append("sample.").append(name).append('\n');
        return with("META-INF/extensions.idx", index.toString()).withClass(name, source);
    }

    SampleJar withClass(String name, String source) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        SimpleJavaFileObject unit =
                new SimpleJavaFileObject(
                        URI.create("string:///sample/" + name + ".java"), javax.tools.JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return "package sample; import integritas.plugin.api.*; import integritas.rubric.*; import java.util.*; "
                                + source;
                    }
                };
        List<String> options = List.of(
                "-proc:none",
                "-d",
                classes.toString(),
                "-cp",
                classes + java.io.File.pathSeparator + System.getProperty("java.class.path"));
        if (!ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, options, null, List.of(unit))
                .call()) {
            throw new AssertionError(name + " does not compile");
        }
        try (Stream<Path> all = Files.walk(classes)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                files.put(classes.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return this;
    }

    Path make() throws IOException {
        Path made = folder.resolve("sample.jar");
        try (OutputStream file = Files.newOutputStream(made);
                JarOutputStream jar = new JarOutputStream(file)) {
            for (Map.Entry<String, byte[]> entry : files.entrySet()) {
                jar.putNextEntry(new JarEntry(entry.getKey()));
                jar.write(entry.getValue());
            }
        }
        return made;
    }
}
