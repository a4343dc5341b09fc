package integritas.pluginhost;

import integritas.plugin.api.PluginApi;
import integritas.plugin.inspection.Inspected;
import integritas.plugin.inspection.Inspector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.zip.Deflater;

/**
 * The jar of a plugin without code; those of two versions are of one size.
 *
 * @param path where it lies
 */
record SampleJar(Path path) {

    /** Writes it over what lies there. */
    SampleJar write(String id, String version) {
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(path))) {
            jar.setLevel(Deflater.NO_COMPRESSION);
            jar.putNextEntry(new JarEntry("plugin.yaml"));
            jar.write("""
                    id: %s
                    version: %s
                    api: ">=1.0.0 & <2.0.0"
                    name: {id: Contoh, en: Sample}
                    description: {id: Untuk uji, en: For tests}
                    provider: Tests
                    """.formatted(id, version).getBytes(StandardCharsets.UTF_8));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Inspected inspected() {
        return new Inspector(PluginApi.version()).inspect(path);
    }

    Verdict approved(long second) {
        return word(second, true);
    }

    Verdict suspended(long second) {
        return word(second, false);
    }

    private Verdict word(long second, boolean approved) {
        Inspected jar = inspected();
        return new Verdict(
                jar.id(), "", jar.sha256(), approved, Instant.ofEpochSecond(second), "Central", "looked through");
    }
}
