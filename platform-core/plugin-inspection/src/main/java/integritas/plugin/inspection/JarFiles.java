package integritas.plugin.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/** A jar of bounded size, opened for reading: a small file that unpacks to a large one is refused on the way. */
final class JarFiles implements AutoCloseable {

    private static final int MOST_ENTRIES = 20_000;
    private static final long MOST_BYTES = 200_000_000;

    private final JarFile jar;

    JarFiles(Path path) throws IOException {
        this.jar = new JarFile(path.toFile(), true);
    }

    /** Returns the names of all files in it, in the order of the jar. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (Enumeration<? extends ZipEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            if (!entry.isDirectory()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    boolean isTooLarge() throws IOException {
        if (jar.size() > MOST_ENTRIES) {
            return true;
        }
        long bytes = 0;
        byte[] buffer = new byte[65_536];
        for (String name : names()) {
            try (InputStream content = jar.getInputStream(jar.getEntry(name))) {
                for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                    bytes += read;
                    if (bytes > MOST_BYTES) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    Optional<String> text(String name) throws IOException {
        Optional<byte[]> content = bytes(name);
        return content.map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    Optional<byte[]> bytes(String name) throws IOException {
        ZipEntry entry = jar.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream content = jar.getInputStream(entry)) {
            return Optional.of(content.readAllBytes());
        }
    }

    @Override
    public void close() throws IOException {
        jar.close();
    }
}
