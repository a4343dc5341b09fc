package integritas.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The register of tenants. Each request asks it, so answers are kept for a few seconds: long enough to spare the
 * database, short enough for a suspension to bite at once.
 */
@ApplicationScoped
public class Tenants {

    private static final Duration KEPT = Duration.ofSeconds(5);

    @Inject
    TenantStore store;

    @Inject
    Clock clock;

    private final Map<String, Known> known = new ConcurrentHashMap<>();

    private record Known(Tenant tenant, Instant until) {}

    /** Returns the active tenant of this alias; suspended, closed and unknown ones are all absent. */
    public Optional<Tenant> active(String alias) {
        Known kept = known.get(alias);
        if (kept != null && clock.instant().isBefore(kept.until())) {
            return Optional.of(kept.tenant()).filter(Tenant::isActive);
        }
        Optional<Tenant> found = store.find(alias);
        found.ifPresentOrElse(
                tenant -> known.put(alias, new Known(tenant, clock.instant().plus(KEPT))), () -> known.remove(alias));
        return found.filter(Tenant::isActive);
    }

    /** Returns the entry of this alias, whatever the tenant's state. */
    public Optional<RegisteredTenant> registered(String alias) {
        return store.findRegistered(alias);
    }

    /** Registers an agency, or brings its entry up to date; the same description twice changes nothing. */
    public Tenant register(TenantDescription description) {
        known.remove(description.alias());
        return store.save(description);
    }
}
