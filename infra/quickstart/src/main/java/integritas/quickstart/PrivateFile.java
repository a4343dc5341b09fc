package integritas.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * A file or folder that nobody but its owner may read.
 *
 * <p>A file is replaced as a whole, so that whoever is killed while writing leaves the old one.
 */
final class PrivateFile {

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private PrivateFile() {}

    /** Makes a folder, and those above it, where these are missing. */
    static void createFolder(Path folder) throws IOException {
        Files.createDirectories(folder, OWNER_ONLY_FOLDER);
    }

    static void write(Path file, String text) {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    static void write(Path file, byte[] content) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            if (file.getParent() != null) {
                createFolder(file.getParent());
            }
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, OWNER_ONLY_FILE);
            Files.write(fresh, content);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a line {@code name=value} for each property, so that a shell script can read them; no value needs escaping. */
    static void write(Path file, Map<String, String> properties) {
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(properties)
                .forEach((name, value) ->
                        lines.append(name).append('=').append(value).append('\n'));
        write(file, lines.toString());
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, String> read(Path file) {
        Map<String, String> properties = new TreeMap<>();
        if (Files.exists(file)) {
            Properties stored = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                stored.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            stored.stringPropertyNames().forEach(name -> properties.put(name, stored.getProperty(name)));
        }
        return properties;
    }
}
