package integritas.tenant;

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

    /** Returns the tenant of this alias if it may be entered; suspended, closed and unknown ones are all absent. */
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

    /** Returns the tenant of this alias, whatever its state. */
    public Optional<Tenant> find(String alias) {
        return store.find(alias);
    }

    /** Returns all tenants, whatever their state, in the order of their aliases. */
    public List<Tenant> all() {
        return store.all();
    }

    /** Sets language and time zone of a tenant, in the caller's transaction. */
    public void localize(Tenant tenant, String locale, String timeZone) {
        known.remove(tenant.alias());
        store.localize(tenant.id(), locale, timeZone);
    }

    /** Makes the next request look anew, after a change that others must not overlook for seconds. */
    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) Register.Changed change) {
        known.remove(change.alias());
    }

    /** Returns the entry of this alias, whatever the tenant's state. */
    public Optional<RegisterEntry> entry(String alias) {
        return store.entry(alias);
    }

    /** Registers an agency, or brings its entry up to date; the same description twice changes nothing. */
    public Tenant register(TenantDescription description, List<String> domains) {
        known.remove(description.alias());
        return store.save(description, domains.stream().sorted().toList());
    }
}
