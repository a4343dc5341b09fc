package integritas.pluginhost;

import integritas.plugin.api.PluginApi;
import integritas.plugin.inspection.Inspected;
import integritas.plugin.inspection.Inspector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
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

    /** Of a link that leads nowhere, and of what was never looked at. */
    private static final Mark NOWHERE = new Mark(FileTime.fromMillis(0), -1, "");

    private record Seen(Mark mark, Inspected inspected) {}

    PluginFolder(Path folder) {
        this.folder = folder;
    }

    /** Returns all jars, by name of the file. */
    List<Inspected> look() {
        Map<Path, Seen> now = new HashMap<>();
        List<Inspected> jars = new ArrayList<>();
        for (Path jar : jars()) {
            see(jar).ifPresent(known -> {
                now.put(jar, known);
                jars.add(known.inspected());
            });
        }
        seen = now;
        return jars;
    }

    /** Empty for a file that is gone by now. Of one that cannot be looked at for a moment, what was seen before holds. */
    private Optional<Seen> see(Path jar) {
        Optional<Seen> known = Optional.ofNullable(seen.get(jar));
        try {
            Mark mark = mark(jar);
            return Optional.of(known.filter(seen -> seen.mark().equals(mark))
                    .orElseGet(() -> new Seen(mark, inspector.inspect(jar))));
        } catch (NoSuchFileException gone) {
            return Files.exists(jar, LinkOption.NOFOLLOW_LINKS)
                    ? Optional.of(new Seen(NOWHERE, inspector.inspect(jar)))
                    : Optional.empty();
        } catch (IOException unreadable) {
            return known.or(() -> Optional.of(new Seen(NOWHERE, inspector.inspect(jar))));
        }
    }

    private static Mark mark(Path jar) throws IOException {
        BasicFileAttributes file = Files.readAttributes(jar, BasicFileAttributes.class);
        return new Mark(file.lastModifiedTime(), file.size(), String.valueOf(file.fileKey()));
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
