package integritas.central.tenants;

import integritas.audit.Audited;
import integritas.identity.Account;
import integritas.identity.Undo;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.tenant.Register;
import integritas.tenant.RegisterEntry;
import integritas.tenant.Tenant;
import integritas.unit.Units;
import integritas.web.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * Changes the tenant that was entered, here and at the identity provider. Each method is one transaction. The rows come
 * first: they keep others from changing the same tenant, and what the database refuses never reaches the provider. What
 * fails at the provider is taken back there before the transaction ends.
 */
@ApplicationScoped
@Transactional
class TenantChanges {

    @Inject
    Register register;

    @Inject
    Units units;

    @Inject
    TenantOutside outside;

    @Inject
    Event<Audited> audit;

    RegisterEntry create(TenantWish wish, Undo undo) {
        if (!register.add(wish.description(), wish.domains())) {
            throw new ProblemException(Problem.ALREADY_EXISTS, "another request made this tenant meanwhile");
        }
        RegisterEntry entry = register.locked();
        wish.administrator().map(Account::username).ifPresent(register::await);
        audit.fire(TenantTrace.created(entry, wish.administrator()));
        units.ensure(wish.alias(), wish.description().name(), null);
        return whole(undo, () -> outside.make(wish, undo), entry);
    }

    /** @param seen the version that the writer has seen; empty if the wish holds whatever there is */
    RegisterEntry change(TenantWish wish, Optional<Precondition> seen, Undo undo) {
        RegisterEntry before = register.locked();
        seen.ifPresent(version -> version.requireHolds(before.version()));
        boolean fulfilled = wish.isFulfilledBy(before);
        if (fulfilled && !before.tenant().isInvited()) {
            return before;
        }
        requireWay(!before.state().equals(Tenant.CLOSED), before, "described");
        RegisterEntry after = fulfilled ? before : register.describe(wish.description(), wish.domains());
        if (!fulfilled) {
            audit.fire(TenantTrace.described(before, after));
        }
        Optional<String> former = before.tenant().isInvited() ? replaced(after, wish) : Optional.empty();
        return whole(undo, () -> describe(before, wish, former, undo), after);
    }

    RegisterEntry move(String to, String note, Undo undo) {
        RegisterEntry before = register.locked();
        requireWay(TenantStep.leads(before.state(), to), before, to);
        RegisterEntry after = to.equals(Tenant.ACTIVE) ? register.open() : register.move(to);
        audit.fire(TenantTrace.moved(before, after, note));
        return whole(undo, () -> lead(before, after, undo), after);
    }

    /** Takes note that somebody who manages the tenant has come in; from then on it is no longer merely invited. */
    void arrive() {
        RegisterEntry before = register.locked();
        if (before.tenant().isInvited()) {
            audit.fire(TenantTrace.moved(before, register.arrive(), ""));
        }
    }

    /** Writes down who is asked to manage the tenant first from now on; returns who was until now, if that is another. */
    private Optional<String> replaced(RegisterEntry entry, TenantWish wish) {
        String before = register.awaited();
        Optional<String> after =
                wish.administrator().map(Account::username).filter(username -> !username.equals(before));
        after.ifPresent(username -> {
            register.await(username);
            audit.fire(TenantTrace.administrator(entry, before, username));
        });
        return after.map(username -> before).filter(username -> !username.isEmpty());
    }

    private void describe(RegisterEntry before, TenantWish wish, Optional<String> former, Undo undo) {
        String organization = outside.describe(before, wish, undo);
        if (before.tenant().isInvited()) {
            wish.administrator()
                    .ifPresent(account -> outside.invite(account, wish, organization, undo)
                            .ifPresent(there -> audit.fire(TenantTrace.address(before, there, account))));
            former.ifPresent(username -> outside.dismiss(username, organization, undo));
        }
    }

    private void lead(RegisterEntry before, RegisterEntry after, Undo undo) {
        if (after.tenant().isActive()) {
            outside.open(TenantWish.organization(after), undo);
        } else if (before.tenant().isActive()) {
            outside.shut(TenantWish.organization(after), undo);
        }
    }

    private static RegisterEntry whole(Undo undo, Runnable steps, RegisterEntry result) {
        try {
            steps.run();
            return result;
        } catch (RuntimeException e) {
            undo.run();
            throw e;
        }
    }

    private static void requireWay(boolean open, RegisterEntry entry, String to) {
        if (!open) {
            throw new ProblemException(
                    Problem.TENANT_STATE_UNFIT, entry.alias() + " is " + entry.state() + ", cannot be " + to);
        }
    }
}
