package integritas.encryption;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Keys that are the same in each run. */
record FixedKeys(UUID tenant, List<TenantKey> all) implements KeyRing {

    static FixedKeys of(int tenant) {
        return new FixedKeys(new UUID(0, tenant), List.of(key("0000000" + tenant, TenantKey.Purpose.SEAL, tenant)));
    }

    static TenantKey key(String id, TenantKey.Purpose purpose, int secret) {
        byte[] bytes = new byte[TenantKey.BYTES];
        Arrays.fill(bytes, (byte) secret);
        return new TenantKey(id, purpose, bytes);
    }

    @Override
    public TenantKey sealing() {
        return all.get(0);
    }

    @Override
    public TenantKey get(String id) {
        return all.stream()
                .filter(key -> key.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no key " + id));
    }

    @Override
    public TenantKey search() {
        return key("ffffffff", TenantKey.Purpose.SEARCH, (int) tenant.getLeastSignificantBits() + 100);
    }
}
