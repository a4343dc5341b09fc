package integritas.central.roles;

import integritas.identity.Account;
import integritas.identity.Caller;
import integritas.identity.CurrentCaller;
import integritas.identity.KnownAccount;
import integritas.identity.PeopleDirectory;
import integritas.identity.Undo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** Changes a role across tenants together with what is written down of it. Each method is one transaction. */
@ApplicationScoped
@Transactional
class RoleChanges {

    private static final UUID SYSTEM = new UUID(0, 0);

    @Inject
    RoleChangeStore store;

    @Inject
    PeopleDirectory directory;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** @return whether anything had to be done */
    boolean give(KnownAccount account, String role, String note, Undo undo) {
        if (directory.rolesAcrossTenants(account.id()).contains(role)) {
            note(account, role, note);
            return false;
        }
        write(account, role, true, note);
        undo.add(() -> directory.removeRoleAcrossTenants(account.id(), role));
        directory.ensureRolesAcrossTenants(account.id(), Set.of(role));
        return true;
    }

    /** @return whether anything had to be done */
    boolean take(KnownAccount account, String role, String note, Undo undo) {
        if (!directory.rolesAcrossTenants(account.id()).contains(role)) {
            return false;
        }
        write(account, role, false, note);
        undo.add(() -> directory.ensureRolesAcrossTenants(account.id(), Set.of(role)));
        directory.removeRoleAcrossTenants(account.id(), role);
        return true;
    }

    /** Writes down a role that was given elsewhere, unless that was done. */
    void note(KnownAccount account, String role, String note) {
        boolean known = store.standing().stream()
                .anyMatch(change ->
                        change.person().equals(account.id()) && change.role().equals(role));
        if (!known) {
            write(account, role, true, note);
        }
    }

    private void write(KnownAccount known, String role, boolean held, String note) {
        Account account = known.account();
        String by = caller.find().map(Caller::name).orElse("system");
        store.add(
                caller.find().map(Caller::id).orElse(SYSTEM),
                new RoleChange(clock.instant(), by, known.id(), account.username(), account.name(), role, held, note));
    }
}
