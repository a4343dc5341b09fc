package integritas.quickstart;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The key that wraps the keys of tenants; made before the database is, and kept for ever. Beside a database that is there none is
 * made: it would stand in the place of the one that opens what was sealed.
 */
final class MasterKey {

    private static final int BYTES = 32;

    private MasterKey() {}

    /** @throws StartRefusedException if the key of a database that is there is gone */
    static void ensure(StateFolder state) {
        Path file = state.masterKey();
        if (!Files.exists(file)) {
            if (new PostgresData(state).exists()) {
                throw new StartRefusedException("Put " + file
                        + " back, without which nobody can open what was sealed in the database beside it, or, if that"
                        + " database is older than master keys, make one as docs/operations.md tells.");
            }
            byte[] key = new byte[BYTES];
            new SecureRandom().nextBytes(key);
            PrivateFile.write(file, Base64.getEncoder().encodeToString(key) + "\n");
        }
    }
}
