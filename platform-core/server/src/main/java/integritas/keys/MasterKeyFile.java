package integritas.keys;

import integritas.encryption.MasterKeys;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The master keys as the deployment hands them over: a file that lies neither in the database nor in its backups. */
@ApplicationScoped
class MasterKeyFile {

    @Inject
    @ConfigProperty(name = "integritas.master.key.file")
    String file;

    @SuppressWarnings("NullAway.Init")
    private MasterKeys keys;

    @PostConstruct
    void read() {
        keys = MasterKeys.read(Path.of(file));
    }

    MasterKeys keys() {
        return keys;
    }
}
