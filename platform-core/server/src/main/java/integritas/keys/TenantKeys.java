package integritas.keys;

import integritas.encryption.KeyRing;
import integritas.encryption.TenantKey;
import integritas.encryption.TenantKey.Purpose;
import integritas.memory.ShortMemory;
import integritas.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys of the current tenant, made on first use. Unwrapped keys stay in memory for a while: that long a key goes on after
 * an operator has erased it.
 */
@ApplicationScoped
public class TenantKeys implements KeyRing {

    @Inject
    KeyCabinet cabinet;

    @Inject
    CurrentTenant current;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "integritas.keys.remembered")
    Duration remembered;

    private final ShortMemory<UUID, KeyCabinet.Taken> known =
            new ShortMemory<>(() -> remembered, () -> clock.instant(), KeyCabinet.Taken::kept);

    @Override
    public UUID tenant() {
        return current.get().id();
    }

    @Override
    public TenantKey sealing() {
        return known().newest(Purpose.SEAL).orElseThrow();
    }

    /** Another node may have made a key just now, so one that is not known is looked for anew. */
    @Override
    public TenantKey get(String id) {
        return known().of(id)
                .or(() -> known.look(tenant(), cabinet::keys).of(id))
                .orElseThrow(() -> new IllegalStateException("key " + id + " of this tenant is gone"));
    }

    @Override
    public TenantKey search() {
        return known().newest(Purpose.SEARCH).orElseThrow();
    }

    /** Lets this node seal with a new key at once; others go on with the one they remember. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) KeyRotation.Rotated rotated) {
        known.forget(rotated.tenant());
    }

    private KeyCabinet.Taken known() {
        return known.get(tenant(), cabinet::keys);
    }
}
