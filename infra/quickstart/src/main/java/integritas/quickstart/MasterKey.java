package integritas.quickstart;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The key that wraps the keys of tenants; made at the first start and kept for ever. A state whose file is gone gets a new one,
 * which the server then refuses: put the old file back.
 */
final class MasterKey {

    private static final int BYTES = 32;

    private MasterKey() {}

    static void ensure(Path file) {
        if (!Files.exists(file)) {
            byte[] key = new byte[BYTES];
            new SecureRandom().nextBytes(key);
            PrivateFile.write(file, Base64.getEncoder().encodeToString(key) + "\n");
        }
    }
}
