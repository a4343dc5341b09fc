package integritas.pluginhost.start;

import integritas.plugin.api.PluginApi;
import integritas.plugin.inspection.Inspected;
import integritas.plugin.inspection.Inspector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Copies of jars under names of their own, in a folder that nobody else writes to: what is looked at there is what is
 * loaded, though the jar itself may be replaced at any moment. A plugin has one copy at most.
 */
final class JarCopies {

    private static final Logger LOG = Logger.getLogger(JarCopies.class.getName());

    private final Path folder;
    private final Inspector inspector = new Inspector(PluginApi.version());
    private final Map<String, Path> copies = new ConcurrentHashMap<>();

    JarCopies(Path folder) {
        this.folder = folder;
    }

    /**
     * Copies a jar that was looked at before, and looks at the copy.
     *
     * @throws StartRefusedException with the code {@link StartRefusedException#JAR_CHANGED} if another jar lies there by
     *     now, or none
     */
    Inspected take(Inspected seen) {
        try {
            Path copy = Files.createTempFile(folder, seen.id() + "-", ".jar");
            copies.put(seen.id(), copy);
            Files.copy(seen.jar(), copy, StandardCopyOption.REPLACE_EXISTING);
            Inspected inspected = inspector.inspect(copy);
            if (!inspected.isSound() || !inspected.sha256().equals(seen.sha256())) {
                throw new StartRefusedException(
                        StartRefusedException.JAR_CHANGED, seen.jar() + " " + inspected.sha256());
            }
            return inspected;
        } catch (IOException e) {
            throw new StartRefusedException(StartRefusedException.JAR_CHANGED, e.toString(), e);
        }
    }

    /** Deletes the copy of a plugin; does nothing if there is none. */
    void discard(String id) {
        Path copy = copies.remove(id);
        if (copy == null) {
            return;
        }
        try {
            Files.deleteIfExists(copy);
        } catch (IOException held) { // where open files cannot be deleted, by what a plugin's thread still holds
            copy.toFile().deleteOnExit();
            LOG.log(Level.FINE, "{0} stays until the node ends: {1}", new Object[] {copy, held});
        }
    }
}
