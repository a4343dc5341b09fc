package integritas.pluginhost.start;

import integritas.plugin.api.PluginApi;
import integritas.plugin.inspection.Inspected;
import integritas.plugin.inspection.Inspector;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/**
 * The jar of a small plugin.
 *
 * @param path where it lies
 */
record SampleJar(Path path) {

    /** Writes the jar of a plugin without code, over what lies there. */
    SampleJar write(String version) throws IOException {
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(path))) {
            add(jar, "plugin.yaml", description(version, ""));
        }
        return this;
    }

    /** Writes the jar of a plugin with work of its own at start and end. */
    SampleJar write(Class<?> work) throws IOException {
        String file = work.getName().replace('.', '/') + ".class";
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(path));
                InputStream code = Objects.requireNonNull(work.getClassLoader().getResourceAsStream(file))) {
            add(jar, "plugin.yaml", description("1.0.0", "class: " + work.getName()));
            add(jar, file, code.readAllBytes());
        }
        return this;
    }

    Inspected inspected() {
        return new Inspector(PluginApi.version()).inspect(path);
    }

    private static byte[] description(String version, String more) {
        return """
                id: sample
                version: %s
                api: ">=1.0.0 & <2.0.0"
                name: {id: Contoh, en: Sample}
                description: {id: Untuk uji, en: For tests}
                provider: Tests
                %s
                """.formatted(version, more).getBytes(StandardCharsets.UTF_8);
    }

    private static void add(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(content);
    }
}
