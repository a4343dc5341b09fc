package integritas.keys;

import integritas.encryption.MasterKeys;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Set;

/**
 * Looks at start whether the master key is there and is the one that keys of tenants were wrapped with. With another one the
 * server would make keys anew beside those it cannot open, so it does not start.
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
        Set<String> used = store.used();
        if (!used.isEmpty() && Collections.disjoint(used, keys.ids())) {
            throw new IllegalStateException(
                    "INTEGRITAS_MASTER_KEY_FILE holds none of the master keys that this database was"
                            + " used with: put back the one with the id " + String.join(" or ", used));
        }
        store.note(keys.current());
    }
}
