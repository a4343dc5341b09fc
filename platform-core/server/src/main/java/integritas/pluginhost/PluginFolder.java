package integritas.pluginhost;

import integritas.plugin.api.PluginApi;
import integritas.plugin.inspection.Inspected;
import integritas.plugin.inspection.Inspector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The directory that the deployment puts jars in. A jar is inspected once, and again when the file changes. */
final class PluginFolder {

    private final Path folder;
    private final Inspector inspector = new Inspector(PluginApi.version());
    private Map<Path, Seen> seen = new HashMap<>();

    private record Seen(FileTime modified, long size, Inspected inspected) {}

    PluginFolder(Path folder) {
        this.folder = folder;
    }

    /** Returns all jars, by name of the file. */
    List<Inspected> look() {
        Map<Path, Seen> now = new HashMap<>();
        List<Inspected> jars = new ArrayList<>();
        for (Path jar : jars()) {
            Seen known = see(jar);
            now.put(jar, known);
            jars.add(known.inspected());
        }
        seen = now;
        return jars;
    }

    private Seen see(Path jar) {
        try {
            FileTime modified = Files.getLastModifiedTime(jar);
            long size = Files.size(jar);
            Seen known = seen.get(jar);
            return known != null && known.modified().equals(modified) && known.size() == size
                    ? known
                    : new Seen(modified, size, inspector.inspect(jar));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
