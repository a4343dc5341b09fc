package integritas.plugin.testkit;

import integritas.encryption.KeyRing;
import integritas.encryption.TenantKey;
import integritas.encryption.TenantKey.Purpose;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import java.util.function.Supplier;

/** Keys of the tenants in a test: no secret at all, and the same in each run. */
record TestKeys(Supplier<UUID> current) implements KeyRing {

    private static final String SEALING = "7e57c0de";

    @Override
    public UUID tenant() {
        return current.get();
    }

    @Override
    public TenantKey sealing() {
        return key(SEALING, Purpose.SEAL);
    }

    @Override
    public TenantKey get(String id) {
        if (!id.equals(SEALING)) {
            throw new IllegalStateException("key " + id + " of this tenant is gone");
        }
        return sealing();
    }

    @Override
    public TenantKey search() {
        return key("7e575ea7", Purpose.SEARCH);
    }

    private TenantKey key(String id, Purpose purpose) {
        try {
            byte[] secret = MessageDigest.getInstance("SHA-256")
                    .digest((tenant() + " " + purpose).getBytes(StandardCharsets.UTF_8));
            return new TenantKey(id, purpose, secret);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
