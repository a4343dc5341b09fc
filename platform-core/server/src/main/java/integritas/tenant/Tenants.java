package integritas.tenant;

import integritas.memory.ShortMemory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

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

    @Inject
    Event<Register.Changed> changes;

    private final ShortMemory<String, Optional<Tenant>> known =
            new ShortMemory<>(() -> KEPT, () -> clock.instant(), Optional::isPresent);

    /** Returns the tenant of this alias if it may be entered; suspended, closed and unknown ones are all absent. */
    public Optional<Tenant> active(String alias) {
        return known.get(alias, () -> store.find(alias)).filter(Tenant::isActive);
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
        store.localize(tenant.id(), locale, timeZone);
        changes.fire(new Register.Changed(tenant.alias()));
    }

    /** Makes the next request look anew, after a change that others must not overlook for seconds. */
    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) Register.Changed change) {
        known.forget(change.alias());
    }

    /** Returns the entry of this alias, whatever the tenant's state. */
    public Optional<RegisterEntry> entry(String alias) {
        return store.entry(alias);
    }

    /**
     * Registers an agency that is at work, in the caller's transaction if there is one.
     *
     * @return empty if there is one of this alias, which another request may just have registered
     */
    public Optional<Tenant> add(TenantDescription description, List<String> domains) {
        changes.fire(new Register.Changed(description.alias()));
        return store.add(description, domains.stream().sorted().toList());
    }

    /**
     * Registers an agency, or brings its entry up to date, in the caller's transaction if there is one; the same description
     * twice changes nothing.
     */
    public Tenant register(TenantDescription description, List<String> domains) {
        Tenant registered = store.save(description, domains.stream().sorted().toList());
        changes.fire(new Register.Changed(description.alias()));
        return registered;
    }
}
