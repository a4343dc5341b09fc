package integritas.pluginhost.host;

import integritas.content.SealedFolder;
import integritas.content.StoredFiles;
import integritas.encryption.SealedFields;
import integritas.plugin.api.FileStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The folder that files of all plugins lie in: beside the evidence, so that one backup has both. */
@ApplicationScoped
class SealedRoot {

    @Inject
    @ConfigProperty(name = "integritas.evidence")
    String root;

    @Inject
    @ConfigProperty(name = "integritas.evidence.max.bytes")
    long most;

    FileStore files(String plugin, PlatformServices services) {
        return new StoredFiles(
                new SealedFolder(Path.of(root), most, plugin, services.keys()),
                new SealedFields(plugin, services.keys()),
                services.files().of(plugin));
    }
}
