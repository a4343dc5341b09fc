package integritas.central.tenants;

import integritas.central.CentralRights;
import integritas.identity.Undo;
import integritas.problem.Fault;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.tenant.CurrentTenant;
import integritas.tenant.RegisterEntry;
import integritas.tenant.Tenant;
import integritas.web.Precondition;
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

    @Inject
    CentralRights rights;

    /** Returns the tenants that fit, one page of them. */
    TenantPage search(TenantSearch search) {
        return store.search(search);
    }

    /**
     * Returns one tenant.
     *
     * @throws ProblemException NOT_FOUND
     */
    public RegisterEntry find(String alias) {
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
     * @param seen the version that the writer has seen; empty if the wish holds whatever there is, as files want it
     * @throws ProblemException INPUT_NOT_ACCEPTED naming every fault, STALE, ALREADY_EXISTS if another request was faster,
     *     TENANT_STATE_UNFIT if the tenant is closed, UNAVAILABLE
     */
    Kept put(TenantWish wish, Optional<Precondition> seen) {
        rights.require();
        Optional<RegisterEntry> known = store.find(wish.alias());
        if (known.isPresent()) {
            wish.requireSound();
            current.enterAsVisitor(known.get().tenant());
            return new Kept(Undo.around(undo -> changes.change(wish, seen, undo)), false);
        }
        if (seen.isPresent()) {
            throw new ProblemException(Problem.STALE, "the writer has seen a tenant that is not there");
        }
        return make(wish);
    }

    /**
     * Makes a tenant that is not there yet.
     *
     * @throws ProblemException STALE if it is; INPUT_NOT_ACCEPTED naming every fault, ALREADY_EXISTS if another request was
     *     faster, UNAVAILABLE
     */
    Kept add(TenantWish wish) {
        rights.require();
        if (store.find(wish.alias()).isPresent()) {
            throw new ProblemException(Problem.STALE, "the writer has not seen that the tenant is there");
        }
        return make(wish);
    }

    private Kept make(TenantWish wish) {
        wish.requireSoundForNew();
        current.enterAsVisitor(wish.newTenant());
        return new Kept(Undo.around(undo -> changes.create(wish, undo)), true);
    }

    /**
     * Suspends, reactivates or closes a tenant.
     *
     * @param to {@code suspended}, {@code active} or {@code closed}
     * @param note why
     * @throws ProblemException NOT_FOUND, INPUT_NOT_ACCEPTED, TENANT_STATE_UNFIT if there is no such way, UNAVAILABLE
     */
    RegisterEntry move(String alias, String to, String note) {
        rights.require();
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
