package integritas.keys;

import integritas.encryption.MasterKeys;
import integritas.encryption.TenantKey;
import integritas.encryption.TenantKey.Purpose;
import integritas.encryption.WrappedKey;
import integritas.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Takes out and puts in the current tenant's keys. Each method is a transaction of its own: a key is kept for good before
 * anything is sealed with it, whatever becomes of the caller's transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class KeyCabinet {

    @Inject
    MasterKeyFile masters;

    @Inject
    TenantKeyStore store;

    @Inject
    CurrentTenant tenant;

    /** Returns all keys, the newest first; makes those that are missing. */
    List<TenantKey> keys() {
        List<WrappedKey> kept = store.all();
        if (!hasAll(kept)) {
            store.lock();
            kept = store.all();
            for (Purpose purpose : Purpose.values()) {
                if (kept.stream().noneMatch(key -> key.purpose() == purpose)) {
                    store.add(masters.keys().wrap(tenant(), TenantKey.make(purpose)));
                }
            }
            kept = store.all();
        }
        List<TenantKey> keys = new ArrayList<>();
        kept.forEach(key -> keys.add(masters.keys().unwrap(tenant(), key)));
        return keys;
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
