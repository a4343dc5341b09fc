package integritas.keys;

import integritas.encryption.KeyRing;
import integritas.encryption.TenantKey;
import integritas.encryption.TenantKey.Purpose;
import integritas.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
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

    private final Map<UUID, Known> known = new ConcurrentHashMap<>();
    private final AtomicLong rotations = new AtomicLong();

    private record Known(List<TenantKey> keys, Instant until) {

        Optional<TenantKey> newest(Purpose purpose) {
            return keys.stream().filter(key -> key.purpose() == purpose).findFirst();
        }

        Optional<TenantKey> of(String id) {
            return keys.stream().filter(key -> key.id().equals(id)).findFirst();
        }
    }

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
                .or(() -> look().of(id))
                .orElseThrow(() -> new IllegalStateException("key " + id + " of this tenant is gone"));
    }

    @Override
    public TenantKey search() {
        return known().newest(Purpose.SEARCH).orElseThrow();
    }

    /** Lets this node seal with a new key at once; others go on with the one they remember. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) KeyRotation.Rotated rotated) {
        rotations.incrementAndGet();
        known.remove(rotated.tenant());
    }

    private Known known() {
        Known kept = known.get(tenant());
        return kept != null && clock.instant().isBefore(kept.until()) ? kept : look();
    }

    /** What a rotation has overtaken serves this caller and is not remembered. */
    private Known look() {
        long before = rotations.get();
        KeyCabinet.Taken taken = cabinet.keys();
        Known found = new Known(taken.keys(), clock.instant().plus(remembered));
        if (taken.kept()) {
            known.compute(tenant(), (id, kept) -> rotations.get() == before ? found : kept);
        }
        return found;
    }
}
