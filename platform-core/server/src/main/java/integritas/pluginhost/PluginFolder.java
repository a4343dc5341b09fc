package integritas.pluginhost;

import integritas.plugin.api.PluginApi;
import integritas.plugin.inspection.Inspected;
import integritas.plugin.inspection.Inspector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The directory that the deployment puts jars in. A jar is inspected once, and again when the file changes or is another
 * one. What cannot be read is a finding about that jar alone.
 */
final class PluginFolder {

    private final Path folder;
    private final Inspector inspector = new Inspector(PluginApi.version());
    private Map<Path, Seen> seen = new HashMap<>();

    /**
     * What tells one file from another.
     *
     * @param key its number on the disk, where there are such numbers
     */
    private record Mark(FileTime modified, long size, String key) {}

    private record Seen(Mark mark, Inspected inspected) {}

    PluginFolder(Path folder) {
        this.folder = folder;
    }

    /** Returns all jars, by name of the file. */
    List<Inspected> look() {
        Map<Path, Seen> now = new HashMap<>();
        List<Inspected> jars = new ArrayList<>();
        for (Path jar : jars()) {
            Optional<Mark> mark = mark(jar);
            if (mark.isPresent()) {
                Seen known = see(jar, mark.get());
                now.put(jar, known);
                jars.add(known.inspected());
            } else if (Files.exists(jar, LinkOption.NOFOLLOW_LINKS)) {
                jars.add(inspector.inspect(jar));
            }
        }
        seen = now;
        return jars;
    }

    private Seen see(Path jar, Mark mark) {
        Seen known = seen.get(jar);
        return known != null && known.mark().equals(mark) ? known : new Seen(mark, inspector.inspect(jar));
    }

    /** Empty for a link that leads nowhere, and for a file that is gone by now. */
    private static Optional<Mark> mark(Path jar) {
        try {
            BasicFileAttributes file = Files.readAttributes(jar, BasicFileAttributes.class);
            return Optional.of(new Mark(file.lastModifiedTime(), file.size(), String.valueOf(file.fileKey())));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private List<Path> jars() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
