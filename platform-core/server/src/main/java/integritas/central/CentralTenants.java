package integritas.central;

import integritas.problem.Fault;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.tenant.CurrentTenant;
import integritas.tenant.RegisterEntry;
import integritas.tenant.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What central administrators do with tenants. A change comes about whole or not at all, here and at the identity
 * provider; one that a killed server left half-made is completed by asking for the same again.
 */
@ApplicationScoped
public class CentralTenants {

    private static final Set<String> GOALS = Set.of(Tenant.ACTIVE, Tenant.SUSPENDED, Tenant.CLOSED);
    private static final int LONGEST_NOTE = 2000;

    @Inject
    NationalRegisterStore store;

    @Inject
    CurrentTenant current;

    @Inject
    TenantChanges changes;

    @Inject
    TenantHistory history;

    /** Returns the tenants that fit, one page of them. */
    TenantPage search(TenantSearch search) {
        return store.search(search);
    }

    /**
     * Returns one tenant.
     *
     * @throws ProblemException NOT_FOUND
     */
    RegisterEntry find(String alias) {
        return store.find(alias).orElseThrow(() -> new ProblemException(Problem.NOT_FOUND, "no tenant of this alias"));
    }

    /** Returns what happened to a tenant, the newest first, as its audit log has it. */
    List<TenantEvent> history(RegisterEntry entry) {
        current.enterAsVisitor(entry.tenant());
        return history.of(entry.id());
    }

    /**
     * Makes the tenant, or changes the one with this alias; the same wish twice changes nothing.
     *
     * @throws ProblemException INPUT_NOT_ACCEPTED naming every fault, STALE, ALREADY_EXISTS if another request was faster,
     *     TENANT_STATE_UNFIT if the tenant is closed, UNAVAILABLE
     */
    Kept put(TenantWish wish, Expectation expectation) {
        Optional<RegisterEntry> known = store.find(wish.alias());
        expectation.requireHolds(known);
        if (known.isEmpty()) {
            wish.requireSoundForNew();
            current.enterAsVisitor(wish.newTenant());
            return new Kept(Undo.around(undo -> changes.create(wish, undo)), true);
        }
        wish.requireSound();
        current.enterAsVisitor(known.get().tenant());
        return new Kept(Undo.around(undo -> changes.change(wish, expectation.seen(), undo)), false);
    }

    /**
     * Suspends, reactivates or closes a tenant.
     *
     * @param to {@code suspended}, {@code active} or {@code closed}
     * @param note why
     * @throws ProblemException NOT_FOUND, INPUT_NOT_ACCEPTED, TENANT_STATE_UNFIT if there is no such way, UNAVAILABLE
     */
    RegisterEntry move(String alias, String to, String note) {
        RegisterEntry entry = find(alias);
        require(GOALS.contains(to), "to", "unknown-tenant-state");
        require(!note.isBlank(), "note", "reason-missing");
        require(note.length() <= LONGEST_NOTE, "note", "length-out-of-bounds");
        current.enterAsVisitor(entry.tenant());
        return Undo.around(undo -> changes.move(to, note.strip(), undo));
    }

    private static void require(boolean holds, String field, String fault) {
        if (!holds) {
            throw new ProblemException(
                    Problem.INPUT_NOT_ACCEPTED, field + ": " + fault, List.of(new Fault(field, fault)));
        }
    }

    /**
     * What became of a wish.
     *
     * @param entry the tenant as it is now
     * @param created whether it was made now
     */
    record Kept(RegisterEntry entry, boolean created) {}
}
