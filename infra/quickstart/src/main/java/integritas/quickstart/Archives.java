package integritas.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks what the servers are shipped in. */
final class Archives {

    private static final int EXECUTABLE_BY_OWNER = 0100;

    private Archives() {}

    /** Unpacks a zip without its topmost folder; shell scripts become executable. */
    static void unzip(Path zip, Path target) throws IOException {
        try (ZipInputStream entries = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path name = Path.of(entry.getName());
                if (name.getNameCount() > 1 && !entry.isDirectory()) {
                    Path file = inside(target, name.subpath(1, name.getNameCount()));
                    write(entries, file, entry.getName().endsWith(".sh"));
                }
            }
        }
    }

    static void untarXz(InputStream packed, Path target) throws IOException {
        try (TarArchiveInputStream entries = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path file = inside(target, Path.of(entry.getName()));
                if (entry.isSymbolicLink()) {
                    Files.createDirectories(parent(file));
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else if (entry.isFile()) {
                    write(entries, file, (entry.getMode() & EXECUTABLE_BY_OWNER) != 0);
                }
            }
        }
    }

    private static void write(InputStream content, Path file, boolean executable) throws IOException {
        Files.createDirectories(parent(file));
        Files.copy(content, file);
        if (executable && !file.toFile().setExecutable(true)) {
            throw new IOException("cannot make executable: " + file);
        }
    }

    private static Path inside(Path target, Path name) throws IOException {
        Path file = target.resolve(name).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("leads out of the folder: " + name);
        }
        return file;
    }

    private static Path parent(Path file) throws IOException {
        Path parent = file.getParent();
        if (parent == null) {
            throw new IOException("no folder: " + file);
        }
        return parent;
    }
}
