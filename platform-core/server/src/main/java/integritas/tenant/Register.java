package integritas.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;

/**
 * The register of tenants, for those who change it. The tenant was entered before, so that its audit log is at hand; each
 * method is a part of the caller's transaction.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Register {

    /**
     * A tenant's entry may have changed.
     *
     * @param alias whose
     */
    record Changed(String alias) {}

    @Inject
    RegisterStore store;

    @Inject
    CurrentTenant current;

    @Inject
    Event<Changed> changes;

    /**
     * Adds the entered tenant, as invited.
     *
     * @return false if there is a tenant of this alias, which another request may just have added
     */
    public boolean add(TenantDescription description, List<String> domains) {
        changes.fire(new Changed(description.alias()));
        return store.add(id(), description, domains, Tenant.INVITED);
    }

    /** Returns the entered tenant's entry, and keeps others from changing it until the transaction ends. */
    public RegisterEntry locked() {
        return store.lock(id());
    }

    /** Describes the entered tenant anew; its alias stays. */
    public RegisterEntry describe(TenantDescription description, List<String> domains) {
        changes.fire(new Changed(description.alias()));
        store.describe(id(), description, domains);
        return locked();
    }

    /** Puts the entered tenant into another state. */
    public RegisterEntry move(String state) {
        changes.fire(new Changed(current.get().alias()));
        store.move(id(), state);
        return locked();
    }

    /** Opens the entered tenant again: it is what it was before it was shut, active or still invited. */
    public RegisterEntry open() {
        changes.fire(new Changed(current.get().alias()));
        store.open(id());
        return locked();
    }

    /** Makes the entered tenant an active one, as somebody who manages it has come in. */
    public RegisterEntry arrive() {
        store.await(id(), "");
        return move(Tenant.ACTIVE);
    }

    /** Remembers who was asked to manage the entered tenant first. */
    public void await(String username) {
        store.await(id(), username);
    }

    /** Returns who was asked to manage the entered tenant first; blank once somebody has come in, or if nobody was. */
    public String awaited() {
        return store.awaited(id());
    }

    private UUID id() {
        return current.get().id();
    }
}
