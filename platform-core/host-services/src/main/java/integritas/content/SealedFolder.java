package integritas.content;

import integritas.encryption.KeyRing;
import integritas.encryption.SealedStreams;
import java.io.BufferedInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Files of one plugin on a disk, sealed: {@code <root>/<tenant>/plugins/<plugin>/<key of the file>}. Nothing is ever on the disk
 * in clear; a file is written aside, forced to the disk and then moved.
 */
public final class SealedFolder {

    private static final int LOOKED_AT = 128 * 1024;
    private static final String ASIDE = ".part";

    private final Path root;
    private final Intake intake;
    private final String plugin;
    private final KeyRing keys;
    private final SealedStreams streams;
    private final FileTypes types = new FileTypes();

    /** @param most how many bytes a file may have */
    public SealedFolder(Path root, long most, String plugin, KeyRing keys) {
        this.root = root;
        this.intake = new Intake(most);
        this.plugin = plugin;
        this.keys = keys;
        this.streams = new SealedStreams(plugin, keys);
    }

    /**
     * Reads content to its end and keeps it. Nothing remains of content that breaks off or is refused.
     *
     * @throws UnfitContentException if it is not taken
     * @throws IOException if the content breaks off, or the disk fails
     */
    KeptFile keep(UUID id, String name, InputStream content) throws IOException {
        InputStream seen = new BufferedInputStream(content, LOOKED_AT);
        String type = typeOf(seen, name);
        Path folder = Files.createDirectories(folder());
        Path aside = folder.resolve(id + ASIDE);
        try {
            Intake.Taken taken = write(id, aside, seen);
            Files.move(aside, place(id), StandardCopyOption.ATOMIC_MOVE);
            force(folder);
            return new KeptFile(taken.sha256(), taken.size(), type);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    InputStream open(UUID id) throws IOException {
        InputStream file = Files.newInputStream(place(id));
        try {
            return streams.opening(id, file);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** Erases a file; does nothing if there is none. */
    public void erase(UUID id) throws IOException {
        Files.deleteIfExists(place(id));
    }

    /** Returns what lies there, whole or half-written. */
    public static List<Path> files(Path root, UUID tenant) throws IOException {
        Path folder = root.resolve(tenant.toString()).resolve("plugins");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder, 2)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private String typeOf(InputStream content, String name) throws IOException {
        content.mark(1);
        if (content.read() < 0) {
            throw new UnfitContentException(UnfitContentException.Reason.EMPTY, "empty file");
        }
        content.reset();
        return types.accepted(content, name);
    }

    private Intake.Taken write(UUID id, Path aside, InputStream content) throws IOException {
        try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            Intake.Taken taken;
            try (OutputStream sealed = streams.sealing(id, new Forced(channel))) {
                taken = intake.copy(content, sealed);
            }
            return taken;
        }
    }

    private Path place(UUID id) {
        return folder().resolve(id.toString());
    }

    private Path folder() {
        return root.resolve(keys.tenant().toString()).resolve("plugins").resolve(plugin);
    }

    /** What was moved into a folder is there after a loss of power only if the folder itself was written. */
    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Forces what was written to the disk before it is closed. */
    private static final class Forced extends FilterOutputStream {

        private final FileChannel channel;

        Forced(FileChannel channel) {
            super(Channels.newOutputStream(channel));
            this.channel = channel;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            channel.force(true);
            super.close();
        }
    }
}
