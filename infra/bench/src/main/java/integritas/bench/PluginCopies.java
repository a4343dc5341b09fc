package integritas.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.IntStream;

/**
 * The template under other names. They are as long as its own, so that the name of the schema can be replaced in compiled
 * classes too.
 *
 * @param template the template's jar
 */
record PluginCopies(Path template) {

    private static final String ITS_ID = "outreach";
    private static final int MOST = 10;

    List<String> ids() {
        return IntStream.range(0, MOST).mapToObj(number -> "outrea0" + number).toList();
    }

    /**
     * Puts a copy into a folder, all at once.
     *
     * @param mark content of a file in it; another mark makes another jar
     */
    void put(String id, String mark, Path folder) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarFile from = new JarFile(template.toFile());
                JarOutputStream jar = new JarOutputStream(bytes)) {
            for (Enumeration<JarEntry> entries = from.entries(); entries.hasMoreElements(); ) {
                JarEntry entry = entries.nextElement();
                if (!entry.isDirectory()) {
                    jar.putNextEntry(new JarEntry(entry.getName()));
                    byte[] content = from.getInputStream(entry).readAllBytes();
                    jar.write(renamed(entry.getName(), content, id));
                }
            }
            jar.putNextEntry(new JarEntry("mark.txt"));
            jar.write(mark.getBytes(StandardCharsets.UTF_8));
        }
        Path made = Files.write(folder.resolve("." + id), bytes.toByteArray());
        Files.move(made, folder.resolve(id + ".jar"), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Bytes and characters are the same in this charset, whatever they mean. */
    private static byte[] renamed(String file, byte[] content, String id) {
        String text = new String(content, StandardCharsets.ISO_8859_1).replace("plugin_" + ITS_ID, "plugin_" + id);
        if (file.equals("plugin.yaml")) {
            text = text.replace("id: " + ITS_ID, "id: " + id);
        }
        if (file.equals("openapi.yaml")) {
            text = text.replace("operationId: " + ITS_ID, "operationId: " + id);
        }
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
