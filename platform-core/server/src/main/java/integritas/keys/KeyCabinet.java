package integritas.keys;

import integritas.encryption.MasterKeys;
import integritas.encryption.TenantKey;
import integritas.encryption.TenantKey.Purpose;
import integritas.encryption.WrappedKey;
import integritas.keys.KeyRotation.Rotated;
import integritas.tenant.CurrentTenant;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes out and puts in the current tenant's keys, in the transaction of the caller or in one of its own. A key that is made
 * stays if and only if what was sealed with it does.
 */
@ApplicationScoped
@Transactional
class KeyCabinet {

    @Inject
    MasterKeyFile masters;

    @Inject
    TenantKeyStore store;

    @Inject
    CurrentTenant tenant;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    /**
     * What was taken out.
     *
     * @param keys all keys, the newest first
     * @param kept whether all of them are there for good; not so while the transaction that made one may still fail
     */
    record Taken(List<TenantKey> keys, boolean kept) {

        Optional<TenantKey> newest(Purpose purpose) {
            return keys.stream().filter(key -> key.purpose() == purpose).findFirst();
        }

        Optional<TenantKey> of(String id) {
            return keys.stream().filter(key -> key.id().equals(id)).findFirst();
        }
    }

    /** Returns all keys; makes those that are missing. */
    Taken keys() {
        List<WrappedKey> kept = store.all();
        if (!hasAll(kept)) {
            store.lock();
            kept = store.all();
            for (Purpose purpose : Purpose.values()) {
                if (kept.stream().noneMatch(key -> key.purpose() == purpose)) {
                    store.add(masters.keys().wrap(tenant(), TenantKey.make(purpose)));
                    transaction.putResource(KeyCabinet.class, purpose);
                }
            }
            kept = store.all();
        }
        List<TenantKey> keys = new ArrayList<>();
        kept.forEach(key -> keys.add(masters.keys().unwrap(tenant(), key)));
        return new Taken(keys, transaction.getResource(KeyCabinet.class) == null);
    }

    /** Adds a key that seals from now on; older ones stay, to open with. */
    Rotated replaceSealing() {
        store.lock();
        String before = store.all().stream()
                .filter(key -> key.purpose() == Purpose.SEAL)
                .findFirst()
                .map(WrappedKey::id)
                .orElse("");
        TenantKey made = TenantKey.make(Purpose.SEAL);
        store.add(masters.keys().wrap(tenant(), made));
        return new Rotated(tenant(), before, made.id());
    }

    /** Wraps with the current master key what was wrapped with an older one, and returns how many keys that were. */
    int rewrap() {
        MasterKeys all = masters.keys();
        int rewrapped = 0;
        for (WrappedKey key : store.all()) {
            if (!key.master().equals(all.current())) {
                store.rewrap(all.wrap(tenant(), all.unwrap(tenant(), key)));
                rewrapped++;
            }
        }
        return rewrapped;
    }

    private UUID tenant() {
        return tenant.get().id();
    }

    private static boolean hasAll(List<WrappedKey> kept) {
        return kept.stream().map(WrappedKey::purpose).distinct().count() == Purpose.values().length;
    }
}
