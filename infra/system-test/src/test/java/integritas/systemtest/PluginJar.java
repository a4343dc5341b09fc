package integritas.systemtest;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Makes a plugin's jar while a test runs: texts, and classes compiled against the published API. */
final class PluginJar {

    private final String id;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Path classes;

    private PluginJar(String id) {
        this.id = id;
        try {
            this.classes = Files.createTempDirectory("plugin-classes");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A plugin that asks for these permissions. */
    static PluginJar named(String id, String... permissions) {
        return new PluginJar(id).with("plugin.yaml", """
                        id: %s
                        version: 1.0.0
                        api: ">=1.0.0 & <2.0.0"
                        name: {id: %s, en: %s}
                        description: {id: Untuk uji, en: For tests}
                        provider: Tests
                        permissions: [%s]
                        """.formatted(id, id, id, String.join(", ", permissions)));
    }

    PluginJar with(String file, String content) {
        files.put(file, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Adds lines to its description. */
    PluginJar alsoSaying(String lines) {
        return with("plugin.yaml", new String(files.get("plugin.yaml"), StandardCharsets.UTF_8) + lines + "\n");
    }

    /** Adds a class in the package {@code sample}, which the platform is to find as an extension. */
    PluginJar withExtension(String name, String source) {
        with("META-INF/extensions.idx", "sample." + name + "\n");
        return withClass(name, source);
    }

    PluginJar withClass(String name, String source) {
        try {
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            boolean compiled = compiler.getTask(
                            null,
                            null,
                            null,
                            List.of(
                                    "-proc:none",
                                    "-parameters",
                                    "-d",
                                    classes.toString(),
                                    "-cp",
                                    classes + File.pathSeparator + System.getProperty("java.class.path")),
                            null,
                            List.of(new Source(name, source)))
                    .call();
            if (!compiled) {
                throw new AssertionError(name + " does not compile");
            }
            addAll();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies a folder into another one of itself. */
    PluginJar withCopy(String folder, String to) {
        Map<String, byte[]> copies = new LinkedHashMap<>();
        files.forEach((name, content) -> {
            if (name.startsWith(folder)) {
                copies.put(to + name.substring(folder.length()), content);
            }
        });
        files.putAll(copies);
        return this;
    }

    /** Puts it where the platform looks for plugins. */
    Path drop() {
        try {
            Path made = Files.createTempFile("plugin", ".jar");
            try (OutputStream file = Files.newOutputStream(made);
                    JarOutputStream jar = new JarOutputStream(file)) {
                for (Map.Entry<String, byte[]> entry : files.entrySet()) {
                    jar.putNextEntry(new JarEntry(entry.getKey()));
                    jar.write(entry.getValue());
                }
            }
            Path place = Platform.running().plugins().resolve(id + ".jar");
            return Files.move(made, place, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addAll() throws IOException {
        try (Stream<Path> all = Files.walk(classes)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                files.put(classes.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String content;

        Source(String name, String content) {
            super(URI.create("string:///sample/" + name + ".java"), Kind.SOURCE);
            this.content = content;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return content;
        }
    }
}
