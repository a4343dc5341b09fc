package integritas.keys;

import integritas.encryption.MasterKeys;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks at start whether every master key is there that keys of tenants may be wrapped with. Where one is missing, the server
 * would make keys anew beside those it cannot open, or open some tenants' data and not others', so it does not start.
 */
@Singleton
@Startup
@DependsOn("Migrations")
public class MasterKeyStart {

    @Inject
    MasterKeyFile file;

    @Inject
    MasterKeyStore store;

    @PostConstruct
    void check() {
        MasterKeys keys = file.keys();
        Set<String> missing = new TreeSet<>(store.used());
        missing.removeAll(keys.ids());
        if (!missing.isEmpty()) {
            throw new IllegalStateException(
                    "the master key " + String.join(", ", missing)
                            + ", which this database was used with, is not in INTEGRITAS_MASTER_KEY_FILE: put back the file that"
                            + " has it (only while keys are being rotated: below the new one), or retire it as docs/operations.md tells");
        }
        store.note(keys.current());
    }
}
